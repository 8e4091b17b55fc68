namespace FactCheck.Domain.Articles.Splitting;

/// <summary>What the full stop after an abbreviation says about the sentence.</summary>
internal enum Abbreviation
{
    /// <summary>Never its end: Mr., e.g.</summary>
    Never,

    /// <summary>Not its end before a number, else a word like others: No. 5, p. 12.</summary>
    BeforeNumber,

    /// <summary>Its end before a capital if a number stands before; else never: 2014 г., but г. Минск.</summary>
    AfterNumber,

    /// <summary>Its end before a capital: etc.</summary>
    Often,

    /// <summary>As <see cref="Often"/>, unless a zone or day follows: 6 p.m. Eastern.</summary>
    Time,

    /// <summary>Its end only before a word that usually begins a sentence: Inc., U.S.</summary>
    Seldom,
}
