namespace FactCheck.Domain.Articles.Boilerplates;

/// <summary>What a line is that came with the page; a name, worded where people read it.</summary>
public enum BoilerplateKind
{
    /// <summary>Who took the picture above it.</summary>
    PictureCredit,

    /// <summary>Where the text, or its matter, is from.</summary>
    SourceLink,

    /// <summary>Whom to ask.</summary>
    Contact,

    /// <summary>When it may be published.</summary>
    Embargo,

    /// <summary>Words under which it is filed.</summary>
    Topics,

    /// <summary>The way to other pages.</summary>
    Navigation,

    /// <summary>Who else had a hand in it.</summary>
    Contributors,

    /// <summary>The way to its comments.</summary>
    CommentInvitation,

    /// <summary>The way to hand it on.</summary>
    ShareButton,

    /// <summary>The way to receive more.</summary>
    NewsletterSignUp,

    /// <summary>Whose it is.</summary>
    RightsNote,

    /// <summary>The way to the rest of it.</summary>
    ReadOn,

    /// <summary>That nothing follows.</summary>
    EndMark,
}
