namespace FactCheck.Web.Answering;

/// <summary>What a request came to whose wish was not done: the status, and what is wrong, for a page or a program to say.</summary>
public sealed record Answer(int Status, IReadOnlyList<Wrong> Wrongs)
{
    /// <summary>Whether whoever sent a form can mend it and send it again.</summary>
    public bool CanBeMended => Status is StatusCodes.Status409Conflict or StatusCodes.Status422UnprocessableEntity;

    /// <summary>The first thing to say.</summary>
    public string Sentence => Wrongs[0].Sentence;
}

/// <summary>One thing that is wrong.</summary>
/// <param name="Field">The property of the command that it stands beside, or null.</param>
/// <param name="Name">The stable name; null when only the shape of a value is wrong.</param>
/// <param name="Sentence">In the language of whoever reads it.</param>
public sealed record Wrong(string? Field, string? Name, string Sentence);
