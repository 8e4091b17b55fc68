namespace FactCheck.Domain.Reports;

/// <summary>Why an order has no report or no timestamp.</summary>
public static class OrderRemarks
{
    /// <summary>An editor gave it up for want of a timestamp.</summary>
    public static Remark GivenUp { get; } = new(nameof(GivenUp));
}
