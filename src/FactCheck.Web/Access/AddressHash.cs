using System.Security.Cryptography;
using System.Text;
using FactCheck.Web.Data;

namespace FactCheck.Web.Access;

/// <summary>Typed addresses without account, recognised and not read back; the key never leaves this machine.</summary>
public sealed class AddressHash
{
    /// <summary>In hex digits.</summary>
    public const int Length = 16;

    private readonly Lazy<byte[]> _key;

    public AddressHash(DataFolder folder) => _key = new(() => Key(folder.File("access.key")));

    public string Of(string address) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_key.Value, Encoding.UTF8.GetBytes(address.Trim().ToUpperInvariant())))[..Length];

    private static byte[] Key(string file)
    {
        try
        {
            using var made = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
            made.Write(RandomNumberGenerator.GetBytes(32));
        }
        catch (IOException) when (File.Exists(file))
        {
            // It is there since the first start.
        }
        return File.ReadAllBytes(file);
    }
}
