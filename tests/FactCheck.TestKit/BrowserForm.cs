using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace FactCheck.TestKit;

/// <summary>A form as it stands on a page, with its hidden fields.</summary>
public sealed class BrowserForm
{
    private readonly Browser _browser;
    private readonly Uri _page;
    private readonly IHtmlFormElement _form;
    private readonly IElement? _button;
    private readonly List<(string Name, string Value)> _fields = [];
    private readonly List<(string Name, string FileName, byte[] Bytes)> _files = [];
    private readonly HashSet<string> _boxes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    internal BrowserForm(Browser browser, Uri page, IHtmlFormElement form, IElement? button)
    {
        (_browser, _page, _form, _button) = (browser, page, form, button);
        foreach (var element in form.Elements)
            Read(element);
        if (button?.GetAttribute("name") is { Length: > 0 } name)
            Put(name, button.GetAttribute("value") ?? "");
    }

    /// <summary>What would be sent.</summary>
    public IReadOnlyList<(string Name, string Value)> Fields => _fields;

    public string? this[string name] =>
        _fields.Where(f => string.Equals(f.Name, name, StringComparison.Ordinal)).Select(f => f.Value).FirstOrDefault();

    /// <summary>Fills in fields that the form has; a checkbox takes "true" or "".</summary>
    public BrowserForm Fill(params (string Name, string Value)[] values)
    {
        foreach (var (name, value) in values)
        {
            if (!_names.Contains(name))
                throw new InvalidOperationException(
                    $"The form {_form.GetAttribute("action")} has no field {name}; it has {string.Join(", ", _names)}."
                );
            // A box keeps the hidden field that stands for “not ticked”.
            var hidden = _boxes.Contains(name)
                ? _form.QuerySelectorAll("input[type=hidden]").Where(h => h.GetAttribute("name") == name).ToList()
                : [];
            Without(name);
            if (value.Length > 0 || !_boxes.Contains(name))
                _fields.Add((name, value));
            _fields.AddRange(hidden.Select(h => (name, h.GetAttribute("value") ?? "")));
        }
        return this;
    }

    /// <summary>Adds a field that the form does not have, as an attacker or a script would.</summary>
    public BrowserForm With(string name, string value)
    {
        _fields.Add((name, value));
        return this;
    }

    /// <summary>Leaves a field out.</summary>
    public BrowserForm Without(string name)
    {
        _fields.RemoveAll(f => string.Equals(f.Name, name, StringComparison.Ordinal));
        return this;
    }

    public BrowserForm File(string name, string fileName, byte[] bytes)
    {
        if (!_names.Contains(name))
            throw new InvalidOperationException($"The form has no file field {name}; it has {string.Join(", ", _names)}.");
        _files.Add((name, fileName, bytes));
        return this;
    }

    public Task<BrowserPage> Submit(params (string Name, string Value)[] values) => _browser.Send(Fill(values).Request());

    /// <summary>The request as a browser would send it.</summary>
    public HttpRequestMessage Request()
    {
        var action = _button?.GetAttribute("formaction") ?? _form.GetAttribute("action");
        var address = string.IsNullOrEmpty(action) ? _page : new Uri(_page, action);
        return new(HttpMethod.Post, address)
        {
            Content = _form.GetAttribute("enctype") is "multipart/form-data"
                ? Multipart()
                : new FormUrlEncodedContent(_fields.Select(f => KeyValuePair.Create(f.Name, f.Value))),
        };
    }

    private MultipartFormDataContent Multipart()
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in _fields)
            content.Add(new StringContent(value), name);
        foreach (var (name, fileName, bytes) in _files)
            content.Add(
                new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } },
                name,
                fileName
            );
        return content;
    }

    private void Read(IElement element)
    {
        if (element.GetAttribute("name") is not { Length: > 0 } name)
            return;
        _names.Add(name);
        if (element is IHtmlInputElement { Type: "checkbox" })
            _boxes.Add(name);
        if (element.HasAttribute("disabled"))
            return;
        switch (element)
        {
            case IHtmlInputElement { Type: "checkbox" or "radio" } box when !box.IsChecked:
            case IHtmlInputElement { Type: "file" or "submit" or "button" or "image" }:
            case IHtmlButtonElement:
                return;
            case IHtmlInputElement input:
                Put(name, input.GetAttribute("value") ?? (input.Type is "checkbox" or "radio" ? "on" : ""));
                break;
            case IHtmlTextAreaElement area:
                Put(name, area.Value);
                break;
            case IHtmlSelectElement select:
                foreach (var option in select.Options.Where(o => o.IsSelected))
                    Put(name, option.GetAttribute("value") ?? option.Text);
                break;
        }
    }

    private void Put(string name, string value) => _fields.Add((name, value));
}
