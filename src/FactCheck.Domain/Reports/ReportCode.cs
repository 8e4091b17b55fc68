using System.Security.Cryptography;

namespace FactCheck.Domain.Reports;

/// <summary>Public codes: short, random, without letters that look like digits.</summary>
public static class ReportCode
{
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>A new code with 40 random bits, such as FC-7Q4K-2MXD.</summary>
    public static string New()
    {
        var letters = RandomNumberGenerator.GetString(Alphabet, 8);
        return $"FC-{letters[..4]}-{letters[4..]}";
    }
}
