using FactCheck.Domain.Articles.Speakers;
using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Tests.Articles.Speakers;

/// <summary>What sort of statement a sentence is, written before the rules were looked at.</summary>
public class KindTests
{
    [Theory]
    [InlineData(ClaimKind.Statistic, "The town has 14,300 inhabitants.")]
    [InlineData(ClaimKind.Statistic, "Unemployment fell to 4.2 per cent.")]
    [InlineData(ClaimKind.Statistic, "The project cost 40 million euros.")]
    [InlineData(ClaimKind.Statistic, "One in five pensioners lives alone.")]
    [InlineData(ClaimKind.Statistic, "Half of all pupils skip breakfast.")]
    [InlineData(ClaimKind.Statistic, "The average wage is 2,100 euros a month.")]
    [InlineData(ClaimKind.Statistic, "More than 300 bridges are closed to lorries.")]
    [InlineData(ClaimKind.Statistic, "Thousands of people have left the region since 2015.")]
    [InlineData(ClaimKind.Statistic, "The number of thefts doubled within three years.")]
    [InlineData(ClaimKind.Event, "Two gunmen shot a guard on 4 March 2021.")]
    [InlineData(ClaimKind.Event, "On 12 May 1987, a fire destroyed 40 houses in the old town.")]
    [InlineData(ClaimKind.Event, "The minister resigned on 3 June.")]
    [InlineData(ClaimKind.Event, "Troops crossed the border at 5 a.m. on Thursday.")]
    [InlineData(ClaimKind.Event, "The mayor cut the ribbon in 2019.")]
    [InlineData(ClaimKind.Event, "In 2014 the company moved its 300 workers to Graz.")]
    [InlineData(ClaimKind.Event, "A train hit a lorry near Dover and 12 people were hurt.")]
    [InlineData(ClaimKind.Event, "She won the race in 1998.")]
    [InlineData(ClaimKind.Event, "The senate confirmed the judge by 52 votes to 48.")]
    [InlineData(ClaimKind.Event, "Protesters blocked the A7 for three hours on Sunday.")]
    [InlineData(ClaimKind.Event, "The storm knocked out power to 60,000 homes on Friday.")]
    [InlineData(ClaimKind.Comparison, "The river is longer than the Rhine.")]
    [InlineData(ClaimKind.Comparison, "Norway spends twice as much per pupil as Spain.")]
    [InlineData(ClaimKind.Comparison, "It is the largest of the country's 16 prisons.")]
    [InlineData(ClaimKind.Comparison, "No other city has lost so many trees.")]
    [InlineData(ClaimKind.Comparison, "Rents rose faster than wages.")]
    [InlineData(ClaimKind.Comparison, "Men earn more than women in 90 per cent of all jobs.")]
    [InlineData(ClaimKind.Comparison, "The bridge was the first in Europe built of plastic.")]
    [InlineData(ClaimKind.Comparison, "Fewer people ride the bus than ten years ago.")]
    [InlineData(ClaimKind.Legal, "Under section 4 of the act, landlords must give three months' notice.")]
    [InlineData(ClaimKind.Legal, "The law allows 12 weeks of leave.")]
    [InlineData(ClaimKind.Legal, "Drivers are not allowed to park within five metres of a crossing.")]
    [InlineData(ClaimKind.Legal, "Article 5 of the constitution guarantees a free press.")]
    [InlineData(ClaimKind.Legal, "Employers have to pay overtime after 40 hours a week.")]
    [InlineData(ClaimKind.Legal, "It is illegal to sell fireworks to anyone under 18.")]
    [InlineData(ClaimKind.Legal, "The directive bans single-use cups from 2026.")]
    [InlineData(ClaimKind.Legal, "The contract obliges the firm to clean the beach twice a year.")]
    [InlineData(ClaimKind.Legal, "Anyone who hides income faces up to five years in prison.")]
    [InlineData(ClaimKind.Other, "The mayor's brother owns the quarry.")]
    [InlineData(ClaimKind.Other, "The lake contains lead.")]
    [InlineData(ClaimKind.Other, "The plant has no licence.")]
    public void A_statement_is_of_its_kind(ClaimKind kind, string sentence) =>
        AttributionReader.Read(sentence, new(0, sentence.Length), "en").Kind.ShouldBe(kind);
}
