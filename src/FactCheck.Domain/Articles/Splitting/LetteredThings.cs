using System.Collections.Frozen;

namespace FactCheck.Domain.Articles.Splitting;

/// <summary>Things that are told apart by a letter after them, so that a capital there is no initial.</summary>
internal static class LetteredThings
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = """
        vitamin vitamins hepatitis influenza type group groups category class grade grades plan option section exhibit schedule gate point
        generation part title model appendix annex figure table zone level tier unit block ward series form chapter clause row column
        terminal pier platform track score rating factor letter letters variant strain stage division league route line bus camp lot
        vitamine vitamina hépatite hepatite groupe catégorie classe annexe porte option grupo categoría clase puerta tipo anexo plano
        gruppe klasse kategorie typ anhang gleis tor plan witamina grupa klasa
        витамин витамина гепатит группа группы класс категория план тип вітамін вітаміну гепатит група групи клас категорія
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
