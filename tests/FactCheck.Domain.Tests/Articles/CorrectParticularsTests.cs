using FactCheck.Domain.Articles;
using FactCheck.Domain.People;

namespace FactCheck.Domain.Tests.Articles;

public class CorrectParticularsTests
{
    private static readonly Actor Ines = Given.FactChecker();
    private readonly Article _article = Given.Article();

    [Fact]
    public void They_are_corrected_without_a_new_text_and_the_record_holds_both()
    {
        var (before, text, version) = (_article.Particulars, _article.Current.Id, _article.Version);
        _article.TakeEvents();
        var after = new ArticleParticulars(" Harbour works end ", null, "The Ledger", "https://ledger.example/", Given.Today, "de");

        _article.CorrectParticulars(Ines, after, Given.Now);

        _article.Particulars.ShouldBe(after with { Headline = "Harbour works end" });
        (_article.Current.Id, _article.Versions.Count, _article.Version).ShouldBe((text, 1, version + 1));
        _article.ParticularsWriters.ShouldBe([Ines.Id]);
        var told = _article.TakeEvents().ShouldHaveSingleItem().ShouldBeOfType<ParticularsCorrected>();
        (told.Before, told.After, told.SubjectVersion).ShouldBe((before, _article.Particulars, version + 1));
    }

    [Fact]
    public void The_link_to_the_authors_account_stays_as_it_is()
    {
        var author = Given.Editor("Una Byrne");
        _article.LinkAuthor(Ines, author);

        _article.CorrectParticulars(Ines, _article.Particulars with { Byline = "Somebody Else" }, Given.Now);

        (_article.AuthorId, _article.Byline).ShouldBe((author.Id, "Somebody Else"));
    }

    [Fact]
    public void Nothing_no_headline_and_a_day_to_come_are_refused()
    {
        Refused(a => a).ShouldBe(ArticleRefusals.SameParticulars);
        Refused(a => a with { Headline = a.Headline + " " }).ShouldBe(ArticleRefusals.SameParticulars);
        Refused(a => a with { Headline = " " }).ShouldBe(ArticleRefusals.NoHeadline);
        Refused(a => a with { PublishedOn = Given.Today.AddDays(1) }).Name.ShouldBe("DateInFuture");
        (_article.Version, _article.ParticularsWriters.Count).ShouldBe((1, 0));
    }

    [Fact]
    public void Only_the_checking_desk_corrects_them()
    {
        var outsider = Given.Actor("Outsider", Role.Administrator);

        Should
            .Throw<RuleViolation>(() => _article.CorrectParticulars(outsider, _article.Particulars with { Outlet = "X" }, Given.Now))
            .Refusal.ShouldBe(Article.WhyNotCorrectParticulars(outsider));
    }

    private Refusal Refused(Func<ArticleParticulars, ArticleParticulars> but) =>
        Should.Throw<RuleViolation>(() => _article.CorrectParticulars(Ines, but(_article.Particulars), Given.Now)).Refusal;
}
