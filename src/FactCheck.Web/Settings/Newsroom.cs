namespace FactCheck.Web.Settings;

/// <summary>Who runs this installation; section <c>Newsroom</c> of the configuration.</summary>
public sealed class Newsroom
{
    /// <summary>The name on every page and report.</summary>
    public string Name { get; set; } = "The newsroom";

    /// <summary>The public address of this site, such as https://checks.example; empty means the address of the request.</summary>
    public string Address { get; set; } = "";

    /// <summary>What it calls its reports.</summary>
    public string ReportTitle { get; set; } = "Fact-check report";

    /// <summary>A PNG or JPEG file for the head of reports; relative to the program's folder, or absolute; null for none.</summary>
    public string? Logo { get; set; }

    /// <summary>
    /// That it has one editor: one person may then withdraw a report, and issue words that nobody else wrote or confirmed. Every report
    /// says so. It holds only while no second account may issue.
    /// </summary>
    public bool OneEditor { get; set; }

    /// <summary>The colours of reports.</summary>
    public NewsroomColours Colours { get; set; } = new();
}

/// <summary>Colours as #rrggbb; null for the usual ones. Section <c>Newsroom:Colours</c>.</summary>
public sealed class NewsroomColours
{
    /// <summary>The colour of text.</summary>
    public string? Ink { get; set; }

    /// <summary>The colour of numbers and links.</summary>
    public string? Accent { get; set; }
}
