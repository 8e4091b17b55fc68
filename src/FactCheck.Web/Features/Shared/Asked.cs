using FactCheck.Domain;

namespace FactCheck.Web.Features.Shared;

/// <summary>What forms ask for where something is missing or has the wrong shape; the phrasebook words it.</summary>
public static class Asked
{
    /// <summary>Cut it.</summary>
    public static Refusal TooLong(int length, int most) => new(nameof(TooLong), length, most);

    public static Refusal SayWhyReopened { get; } = new(nameof(SayWhyReopened));

    public static Refusal ChooseAPerson { get; } = new(nameof(ChooseAPerson));

    public static Refusal SayHowClosed { get; } = new(nameof(SayHowClosed));

    public static Refusal GiveTheReason { get; } = new(nameof(GiveTheReason));

    public static Refusal GiveADayToMeet { get; } = new(nameof(GiveADayToMeet));

    public static Refusal ChooseARating { get; } = new(nameof(ChooseARating));

    public static Refusal WriteTheConclusion { get; } = new(nameof(WriteTheConclusion));

    public static Refusal WriteTheRationale { get; } = new(nameof(WriteTheRationale));

    public static Refusal SayWhyDeclined { get; } = new(nameof(SayWhyDeclined));

    public static Refusal SelectAProposal { get; } = new(nameof(SelectAProposal));

    public static Refusal WriteTheComment { get; } = new(nameof(WriteTheComment));

    public static Refusal SayWhatHasToChange { get; } = new(nameof(SayWhatHasToChange));

    public static Refusal SayWhyWithdrawn { get; } = new(nameof(SayWhyWithdrawn));

    public static Refusal SayWhatIsCorrected { get; } = new(nameof(SayWhatIsCorrected));

    public static Refusal WriteTheBottomLine { get; } = new(nameof(WriteTheBottomLine));

    public static Refusal GiveTheirAddress { get; } = new(nameof(GiveTheirAddress));

    public static Refusal GiveAnEmailAddress { get; } = new(nameof(GiveAnEmailAddress));

    public static Refusal GiveTheirName { get; } = new(nameof(GiveTheirName));

    public static Refusal TickARole { get; } = new(nameof(TickARole));

    public static Refusal SayWhyNoEvidence { get; } = new(nameof(SayWhyNoEvidence));

    public static Refusal GiveTheSourceATitle { get; } = new(nameof(GiveTheSourceATitle));

    public static Refusal TitleTheSource { get; } = new(nameof(TitleTheSource));

    public static Refusal ChooseKindOfSource { get; } = new(nameof(ChooseKindOfSource));

    public static Refusal SayWhetherPrimary { get; } = new(nameof(SayWhetherPrimary));

    public static Refusal ChoseAndDescribed { get; } = new(nameof(ChoseAndDescribed));

    public static Refusal GiveTheDayOfTheRetraction { get; } = new(nameof(GiveTheDayOfTheRetraction));

    public static Refusal ChooseTheSourceThatStays { get; } = new(nameof(ChooseTheSourceThatStays));

    public static Refusal SayWhatTheSourceDoes { get; } = new(nameof(SayWhatTheSourceDoes));

    public static Refusal GiveWhereItStands { get; } = new(nameof(GiveWhereItStands));

    public static Refusal HoldsControlCharacter { get; } = new(nameof(HoldsControlCharacter));

    public static Refusal PilesMarks { get; } = new(nameof(PilesMarks));

    public static Refusal GiveAWebAddress { get; } = new(nameof(GiveAWebAddress));

    public static Refusal TypeYourPassword { get; } = new(nameof(TypeYourPassword));

    public static Refusal ChooseAnotherClaim { get; } = new(nameof(ChooseAnotherClaim));

    public static Refusal SayWhatBothClaim { get; } = new(nameof(SayWhatBothClaim));

    public static Refusal SayWhyTheOtherGoes { get; } = new(nameof(SayWhyTheOtherGoes));

    public static Refusal SayWhyTheMarkGoes { get; } = new(nameof(SayWhyTheMarkGoes));

    public static Refusal SayWhereTheSecondBegins { get; } = new(nameof(SayWhereTheSecondBegins));

    public static Refusal SayWhatTheFirstClaims { get; } = new(nameof(SayWhatTheFirstClaims));

    public static Refusal SayWhatTheSecondClaims { get; } = new(nameof(SayWhatTheSecondClaims));

    public static Refusal ChooseWhyNoClaim { get; } = new(nameof(ChooseWhyNoClaim));

    public static Refusal SayWhatIsClaimed { get; } = new(nameof(SayWhatIsClaimed));

    public static Refusal NameWhoseRole { get; } = new(nameof(NameWhoseRole));

    public static Refusal ChooseKindOfClaim { get; } = new(nameof(ChooseKindOfClaim));

    public static Refusal GiveTheHeadline { get; } = new(nameof(GiveTheHeadline));

    public static Refusal ChooseTheFormat { get; } = new(nameof(ChooseTheFormat));

    public static Refusal ChooseTheLanguage { get; } = new(nameof(ChooseTheLanguage));

    public static Refusal ChooseWhatBecomesOfIt { get; } = new(nameof(ChooseWhatBecomesOfIt));

    public static Refusal GiveTheWordsNow { get; } = new(nameof(GiveTheWordsNow));

    public static Refusal ChooseWhatBecomesOfTheNote { get; } = new(nameof(ChooseWhatBecomesOfTheNote));

    public static Refusal GiveTheNotesWords { get; } = new(nameof(GiveTheNotesWords));

    public static Refusal SayWhyDetached { get; } = new(nameof(SayWhyDetached));

    public static Refusal SayWhetherQuoted { get; } = new(nameof(SayWhetherQuoted));
}
