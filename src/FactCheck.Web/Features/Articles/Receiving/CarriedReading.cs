using FactCheck.Domain.Articles.Notes;

namespace FactCheck.Web.Features.Articles.Receiving;

/// <summary>
/// What a form carries of the reading, unpacked and placed once for all who ask: the page that shows the receipt, the shape of the
/// command, and its handler, which has the turn of the one writer and keeps nobody waiting for ten thousand notes.
/// </summary>
public sealed class CarriedReading
{
    private (string Packed, Received Received)? _unpacked;
    private (Received Received, string Text, IReadOnlyList<PlacedNote> Notes)? _placed;

    /// <summary>See <see cref="Received.Unpack"/>.</summary>
    public Received? Unpack(string? packed)
    {
        if (_unpacked is not { } known || !string.Equals(known.Packed, packed, StringComparison.Ordinal))
        {
            if (Received.Unpack(packed) is not { } received)
                return null;
            _unpacked = known = (packed!, received);
        }
        return known.Received;
    }

    /// <summary>Its notes at their words, see <see cref="Received.Place"/>.</summary>
    public IReadOnlyList<PlacedNote> Place(string? packed, string stored)
    {
        if (Unpack(packed) is not { } received)
            return [];
        if (
            _placed is not { } known
            || !ReferenceEquals(known.Received, received)
            || !string.Equals(known.Text, stored, StringComparison.Ordinal)
        )
            _placed = known = (received, stored, received.Place(stored));
        return known.Notes;
    }
}
