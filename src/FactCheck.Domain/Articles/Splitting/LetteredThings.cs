using System.Collections.Frozen;

namespace FactCheck.Domain.Articles.Splitting;

/// <summary>Things that are told apart by a letter after them, so that a capital there is no initial.</summary>
internal static class LetteredThings
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = """
        vitamin vitamins hepatitis influenza type group groups category class grade grades plan option section exhibit schedule gate point
        generation part title model appendix annex figure table zone level tier unit block ward series form chapter clause row column
        war size exit hall wing cell pool court serie série seria ligue serial formation sample building tower area sector district region
        question answer scenario case phase step key product team squad company bay berth dock lane interstate highway corridor gene
        chromosome antigen protein hormone generations building document attachment item note list lists shelf stand stage room floor
        terminal pier platform track score rating factor letter letters variant strain stage division league route line bus camp lot
        vitamine vitamina hépatite hepatite groupe catégorie classe annexe porte option grupo categoría clase puerta tipo anexo plano
        stufe anlage halle raum serie satz punkt größe gleis zone liga
        gruppe klasse kategorie typ anhang gleis tor plan witamina grupa klasa
        витамин витамина гепатит группа группы класс категория план тип вітамін вітаміну гепатит група групи клас категорія
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
