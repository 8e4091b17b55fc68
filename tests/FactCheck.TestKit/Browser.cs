using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace FactCheck.TestKit;

/// <summary>A browser without script: it keeps cookies, follows redirects, and sends a form as it stands on the page.</summary>
public sealed class Browser
{
    internal Browser(Func<HttpMessageHandler> connection, Uri address)
    {
        DelegatingHandler Keeping(HttpMessageHandler inner) => new CookieContainerHandler(Cookies) { InnerHandler = inner };
        Client = new(new RedirectHandler { InnerHandler = Keeping(connection()) }) { BaseAddress = address };
        Direct = new(Keeping(connection())) { BaseAddress = address };
    }

    public CookieContainer Cookies { get; } = new();

    /// <summary>Follows redirects.</summary>
    public HttpClient Client { get; }

    /// <summary>Shows redirects as they are.</summary>
    public HttpClient Direct { get; }

    public Task<BrowserPage> Get(string path) => Send(new(HttpMethod.Get, path));

    /// <summary>Posts fields that are on no page, as an attacker would.</summary>
    public Task<BrowserPage> Post(string path, params (string Name, string Value)[] fields) =>
        Send(new(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))) });

    public async Task<BrowserPage> Send(HttpRequestMessage request)
    {
        var response = await Client.SendAsync(request);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var isPage = response.Content.Headers.ContentType?.MediaType is "text/html";
        var document = new HtmlParser().ParseDocument(isPage ? System.Text.Encoding.UTF8.GetString(bytes) : "");
        return new(this, response, response.RequestMessage!.RequestUri!, document, bytes);
    }
}
