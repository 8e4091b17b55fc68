using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Domain.Reviews;
using FactCheck.Signing;
using FactCheck.Signing.Pdf;
using FactCheck.Signing.Timestamps;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Articles.Covering;
using FactCheck.Web.Features.Articles.Exchanging;
using FactCheck.Web.Identity;
using FactCheck.Web.Localization;
using FactCheck.Web.Typesetting;

namespace FactCheck.Web.Tests.Localization;

public sealed partial class PhrasebookTests
{
    private readonly Book _book = new();

    [Fact]
    public void Every_remark_has_a_name_of_its_own_the_one_it_is_declared_with()
    {
        DeclaredRemarks.Makers.Count.ShouldBeGreaterThan(80);
        DeclaredRemarks.Makers.Select(DeclaredRemarks.Name).ShouldBeUnique();
        foreach (var maker in DeclaredRemarks.Makers)
            DeclaredRemarks.From(maker).ShouldAllBe(remark => remark.Name == DeclaredRemarks.Name(maker));
    }

    [Fact]
    public void Every_remark_has_its_sentence_and_every_sentence_its_remark()
    {
        foreach (var remark in DeclaredRemarks.Makers.SelectMany(DeclaredRemarks.From))
            _book.Phrases.Say(remark).ShouldSatisfyAllConditions(s => s.ShouldNotBe(remark.ToString()), s => s.ShouldNotBeEmpty());
        foreach (
            var fault in Enum.GetNames<TimestampFault>()
                .Concat(Enum.GetNames<SigningFault>().Except([nameof(SigningFault.NoTimestamp)]))
                .Concat(Enum.GetNames<SealFinding>())
                .Concat(Enum.GetNames<PdfFault>())
        )
            _book.Phrases.Say(new Remark(fault, "tsa.example", "word")).ShouldNotStartWith(fault);
        // Why an order failed, as versions before said it.
        _book.Phrases.Say(new Remark("CannotSign", "No key.")).ShouldBe("No key.");
        foreach (var rule in Enum.GetValues<GateRule>())
            _book.Phrases.Word(rule);
        foreach (var reason in Enum.GetValues<VoidReason>())
            _book.Phrases.Word(reason);
        foreach (var kind in Enum.GetValues<ProposalKind>())
            _book.Phrases.Word(kind);
        foreach (var treatment in Enum.GetValues<Treatment>())
            _book.Phrases.Word(treatment);
        foreach (var reason in Enum.GetValues<CoverageReason>())
            _book.Phrases.Word(reason);
        foreach (var kind in Enum.GetValues<NoteKind>())
            _book.Phrases.Word(kind);

        var enums = DeclaredRemarks.Assemblies.SelectMany(a => a.GetTypes()).Where(t => t.IsEnum).Select(t => t.Name + ".").ToList();
        _book.Missed.Where(key => enums.Exists(e => key.StartsWith(e, StringComparison.Ordinal))).ShouldBeEmpty("an enum lacks a word");
        _book.GetAllStrings(false).Select(s => s.Name).Except(_book.Found, StringComparer.Ordinal).ShouldBeEmpty("nobody says these");
    }

    [Fact]
    public void A_sentence_holds_every_argument_and_no_other()
    {
        foreach (var maker in DeclaredRemarks.Makers)
        {
            var remarks = DeclaredRemarks.From(maker).ToList();
            var places = remarks.SelectMany(Places).ToHashSet();
            places.ShouldAllBe(place => place < remarks[0].Arguments.Count, maker.Name);
            // What chooses the sentence need not stand in it.
            var chooses = remarks.Max(r => r.Arguments.TakeWhile(a => a is Enum).Count());
            Enumerable.Range(0, remarks[0].Arguments.Count).Except(places).ShouldAllBe(place => place < chooses, maker.Name);
        }
    }

    [Fact]
    public void Arguments_are_what_was_given_and_never_words()
    {
        foreach (var remark in DeclaredRemarks.Makers.SelectMany(DeclaredRemarks.From))
            remark.Arguments.OfType<string>().ShouldAllBe(text => text == DeclaredRemarks.Typed, remark.Name);
    }

    [Fact]
    public void Remarks_are_made_nowhere_but_where_they_are_declared()
    {
        const byte newobj = 0x73;
        var all = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var declare = DeclaredRemarks
            .Makers.Select(m => m.DeclaringType!)
            .Append(typeof(Remark))
            .Append(typeof(Refusal))
            .Append(typeof(RemarkJson))
            .ToHashSet();
        var elsewhere =
            from type in DeclaredRemarks.Assemblies.SelectMany(a => a.GetTypes())
            where !declare.Contains(type)
            from method in type.GetMethods(all).Concat<MethodBase>(type.GetConstructors(all))
            let code = method.GetMethodBody()?.GetILAsByteArray()
            where code is not null
            from at in Enumerable.Range(0, Math.Max(0, code.Length - 4))
            where code[at] == newobj && Makes(type.Module, BitConverter.ToInt32(code, at + 1))
            select $"{type.FullName}.{method.Name}";

        elsewhere.ShouldBeEmpty();
    }

    [Fact]
    public void What_people_read() =>
        new (Remark Remark, string Sentence)[]
        {
            (
                Refusals.ContributorCannotApprove([Part.Statement, Part.Evidence, Part.Verdict]),
                "You contributed to the statement, the evidence and the verdict, so another editor must approve it."
            ),
            (
                Refusals.BlockingComment(1),
                "A comment blocks approval; its author, or somebody with no part in the claim, has to settle it first."
            ),
            (
                Refusals.BlockingComment(3),
                "3 comments block approval; their authors, or somebody with no part in the claim, have to settle them first."
            ),
            (
                new CoverageTally(4, 1, 1, 1, [(CoverageReason.Prediction, 1), (CoverageReason.Heading, 1)]).Told,
                "Of 4 sentences, 1 carries a claim; 1 is not checkable (1 prediction); 1 was skipped (1 heading or caption); "
                    + "1 is untouched."
            ),
            (
                new CoverageTally(
                    9,
                    0,
                    4,
                    5,
                    [
                        (CoverageReason.Opinion, 2),
                        (CoverageReason.Question, 1),
                        (CoverageReason.CommonKnowledge, 1),
                        (CoverageReason.Other, 5),
                    ]
                ).Told,
                "Of 9 sentences, none carries a claim; 4 are not checkable (2 opinions, 1 question, 1 common knowledge); "
                    + "5 were skipped (5 for other reasons)."
            ),
            (new CoverageTally(1, 1, 0, 0, []).Told, "Of 1 sentence, 1 carries a claim."),
            (
                AccountRefusals.AccountRests(new(2026, 1, 2, 3, 4, 0, DateTimeKind.Utc)),
                "After five wrong tries this account rests. Try again after 03:04 UTC."
            ),
            (new ImportedAnnotations(1, 2, [], null).Told(), "1 claim was marked; 2 were there already."),
            (
                new ImportedAnnotations(0, 0, [], new(3, 1, 1)).Told(),
                "0 claims were marked. 3 sentences were decided about; 1 was already; 1 was decided about otherwise here, which stands."
            ),
            (Refusals.WrongState(ReviewAction.Submit, ReviewState.Open), "The claim is open; start it before you submit it."),
            (Refusals.WrongState(ReviewAction.Submit, ReviewState.AwaitingApproval), "The claim has already been submitted."),
            (Refusals.WrongState(ReviewAction.Reassign, ReviewState.Approved), "The claim is approved, so you cannot reassign it now."),
            (
                Refusals.WrongState(ReviewAction.Change, ReviewState.Closed),
                "The claim is closed; an editor has to reopen it before it can be changed."
            ),
            (RoleRefusals.RoleForbids(Permission.ManageAccounts), "Only an administrator can manage accounts."),
            (RoleRefusals.RoleForbids(Permission.Comment), "Only a fact-checker or an editor can do this."),
            (
                DateRefusals.DateInFuture(TypedDate.ClaimStated, "StatedOn"),
                "The date of the statement lies in the future; give a day up to today or leave it empty."
            ),
            (
                ArticleRefusals.ClaimTooLong(5001, 5000),
                "These are 5,001 characters; a claim stands on up to 5,000, so choose the words that make it."
            ),
            (ArticleRefusals.PiledUpMarks(2, 64), "Line 2 piles more than 64 marks on one letter; remove them and import again."),
            (ArticleRefusals.ControlCharacter('\0', 3), "Line 3 holds the control character U+0000; remove it and import again."),
            (
                ArticleRefusals.TooManyLines(50_001, 50_000),
                "The text has 50,001 lines; an article may have up to 50,000, so import it in parts."
            ),
            (
                ReportRefusals.GateNotMet([GateRemarks.NotSettled(1, 3), GateRemarks.CoverageNotReviewed, GateRemarks.CannotBeSigned]),
                "1 of 3 claims is not settled; the unmarked text has not been reviewed; the report cannot be signed."
            ),
            (GateRemarks.NotSettled(1, 1), "1 of 1 claim is not settled"),
            (GateRemarks.NotSettled(2, 4), "2 of 4 claims are not settled"),
            (GateRemarks.NotCaptured(2), "2 pieces of evidence have no capture"),
            (ReportRefusals.Superseded(2), "Version 2 has taken the place of this version."),
            (SentenceRefusals.CarriesClaim([7]), "Sentence 7 carries a claim, which goes before a decision; leave it out."),
            (SentenceRefusals.CarriesClaim([3, 7, 8]), "Sentences 3, 7 and 8 carry claims, which go before a decision; leave them out."),
            (
                TypesettingRefusals.TookTooMuchMemory(1600),
                "The report could not be typeset because it took more than 1,600 MB of memory; shorten its longest texts, or "
                    + "split the article."
            ),
            (
                TypesettingRefusals.TookTooLong(TimeSpan.FromSeconds(1.5)),
                "The report could not be typeset because it took longer than 1.5 s; try again, or shorten its longest texts."
            ),
            (
                ExchangeRefusals.ClaimInFile(2, ArticleRefusals.NotInText),
                "Claim 2 in the file: These words are not in the article; copy them exactly as they stand. Nothing was imported."
            ),
        }
            .Select(c => (c.Remark.Name, _book.Phrases.Say(c.Remark), c.Sentence))
            .ShouldAllBe(c => c.Item2 == c.Sentence);

    [Fact]
    public void A_remark_without_a_sentence_is_told_by_its_name() =>
        _book.Phrases.Say(new Remark("Unheard", 3, Part.Verdict)).ShouldBe("Unheard(3, Verdict)");

    private IEnumerable<int> Places(Remark remark) =>
        Phrasebook.Keys(remark).Select(k => _book[k]).First(s => !s.ResourceNotFound) is var sentence
            ? Place().Matches(sentence.Value).Select(m => int.Parse(m.Groups["at"].Value, CultureInfo.InvariantCulture))
            : [];

    private static bool Makes(Module module, int token)
    {
        if ((token >> 24) is not (0x06 or 0x0A))
            return false;
        try
        {
            return module.ResolveMethod(token) is ConstructorInfo { DeclaringType: { } made } && made.IsAssignableTo(typeof(Remark));
        }
        catch (Exception e) when (e is ArgumentException or BadImageFormatException)
        {
            return false; // Bytes that only look like a token.
        }
    }

    [GeneratedRegex(@"\{(?<at>\d)(?::[^}]+)?\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
