using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FactCheck.Web.TagHelpers;

/// <summary>How a value becomes the text of a control, and which control suits a type.</summary>
internal static class FieldValue
{
    public static string GuessKind(Type modelType, bool hasItems)
    {
        var type = Nullable.GetUnderlyingType(modelType) ?? modelType;
        return type switch
        {
            _ when hasItems || type.IsEnum => "select",
            _ when type == typeof(bool) => "checkbox",
            _ when type == typeof(DateOnly) => "date",
            _ when type == typeof(DateTime) || type == typeof(DateTimeOffset) => "datetime-local",
            _ when type == typeof(int) || type == typeof(long) => "number",
            _ when typeof(IFormFile).IsAssignableFrom(type) => "file",
            _ => "text",
        };
    }

    public static string? Format(object? value, string kind) =>
        value switch
        {
            null => null,
            string text => text,
            bool yes => yes ? "true" : "false",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime or DateTimeOffset => ((IFormattable)value).ToString(
                kind is "date" ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm",
                CultureInfo.InvariantCulture
            ),
            Enum choice => choice.ToString(),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture),
        };

    public static bool HoldsMany(Type type) => type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type);

    public static IReadOnlyCollection<string> All(string? attempted, object? model, string kind)
    {
        if (attempted is not null)
        {
            return [attempted];
        }
        var values = model is IEnumerable many and not string ? many.Cast<object?>() : [model];
        return [.. values.Select(value => Format(value, kind)).OfType<string>()];
    }

    public static IEnumerable<SelectListItem> Choices(Type modelType, IEnumerable<SelectListItem>? items, string? empty)
    {
        var type = Nullable.GetUnderlyingType(modelType);
        items ??= (type ?? modelType).IsEnum
            ? Enum.GetNames(type ?? modelType).Select(name => new SelectListItem(CodeNames.InWords(name), name))
            : [];
        return empty is not null || type?.IsEnum == true ? items.Prepend(new SelectListItem(empty ?? "", "")) : items;
    }
}
