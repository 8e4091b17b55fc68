namespace FactCheck.Web.Auditing.Checkpoints;

/// <summary>Where the head of the record is kept outside of the database; section <c>Audit:Checkpoints</c> of the configuration.</summary>
public sealed class CheckpointOptions
{
    public const string Section = "Audit:Checkpoints";

    /// <summary>False leaves the record without them.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>The folder of the file; null for <c>checkpoints</c> in the data folder. Best where the site can only add.</summary>
    public string? Folder { get; set; }

    /// <summary>A second folder, with a file of its own.</summary>
    public string? SecondFolder { get; set; }

    /// <summary>An http or https address that each line is posted to.</summary>
    public string? Address { get; set; }

    /// <summary>SHA-256 of certificates that signed before the one in use, in hexadecimal.</summary>
    public IList<string> EarlierSigners { get; } = [];

    /// <summary>The record at which the first file began, if it was lost and the operator knows of it.</summary>
    public long BeginAt { get; set; }
}
