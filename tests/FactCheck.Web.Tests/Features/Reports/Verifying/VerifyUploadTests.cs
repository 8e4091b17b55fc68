using System.Net;
using FactCheck.TestKit;
using FactCheck.Web.Features.Reports.Verifying;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Features.Reports.Verifying;

[Trait("Run", "thorough")]
public sealed class VerifyUploadTests
{
    [Fact]
    public async Task No_file_is_refused_in_the_same_shape()
    {
        await using var app = await TestApp.Start(people: false);

        foreach (
            var content in new[]
            {
                VerifyAsking.Raw("--x--\r\n", "multipart/form-data; boundary=x"),
                VerifyAsking.Form(("note", null, [1])),
                VerifyAsking.Form(("file", null, [])),
            }
        )
            ShouldRefuse(await app.Ask(content), HttpStatusCode.BadRequest, "There is no file; send it in the field “file”.");
    }

    [Fact]
    public async Task A_file_in_another_field_is_refused_in_the_same_shape()
    {
        await using var app = await TestApp.Start(people: false);

        ShouldRefuse(await app.Ask([1, 2, 3], field: "pdf"), HttpStatusCode.BadRequest, "Send the file in the field “file”, and no other.");
    }

    [Fact]
    public async Task An_empty_file_is_refused_in_the_same_shape()
    {
        await using var app = await TestApp.Start(people: false);

        ShouldRefuse(await app.Ask([]), HttpStatusCode.UnprocessableEntity, "This file is empty; choose the PDF as you received it.");
    }

    [Fact]
    public async Task Several_files_are_refused_in_the_same_shape()
    {
        await using var app = await TestApp.Start(people: false);

        ShouldRefuse(
            await app.Ask(VerifyAsking.Form(("file", "a.pdf", [1]), ("file", "b.pdf", [2]))),
            HttpStatusCode.BadRequest,
            "Send one file at a time."
        );
    }

    [Fact]
    public async Task One_field_over_and_over_is_given_up()
    {
        await using var app = await TestApp.Start(people: false);

        ShouldRefuse(
            await app.Ask(VerifyAsking.Form([.. Enumerable.Repeat(("note", (string?)null, new byte[] { 1 }), 17), ("file", "a.pdf", [1])])),
            HttpStatusCode.BadRequest,
            "What was sent cannot be read as a form; it may have been cut off on its way."
        );
    }

    [Theory]
    [InlineData("application/pdf", "%PDF-1.7")]
    [InlineData("application/x-www-form-urlencoded", "file=%25PDF-1.7")]
    [InlineData("application/json", "{}")]
    [InlineData("nonsense", "x")]
    public async Task What_is_no_multipart_form_is_refused_in_the_same_shape(string type, string body)
    {
        await using var app = await TestApp.Start(people: false);

        ShouldRefuse(
            await app.Ask(VerifyAsking.Raw(body, type)),
            HttpStatusCode.UnsupportedMediaType,
            "Send the file as multipart/form-data, in the field “file”."
        );
    }

    [Fact]
    public async Task Nothing_at_all_is_refused_in_the_same_shape()
    {
        await using var app = await TestApp.Start(people: false);

        ShouldRefuse(
            await app.Ask(content: null),
            HttpStatusCode.UnsupportedMediaType,
            "Send the file as multipart/form-data, in the field “file”."
        );
    }

    [Theory]
    [InlineData("multipart/form-data", "--x\r\n")]
    [InlineData("multipart/form-data; boundary=\"\"", "--\r\n")]
    [InlineData("multipart/form-data; boundary=x", "")]
    [InlineData(
        "multipart/form-data; boundary=x",
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7 and then the line"
    )]
    [InlineData(
        "multipart/form-data; boundary=x",
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7\r\n--x\r\n"
    )]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\r\n--x--\r\n")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nno header\r\n\r\n%PDF-1.7\r\n--x--\r\n")]
    public async Task A_form_that_is_cut_off_or_broken_is_refused_in_the_same_shape(string type, string body)
    {
        await using var app = await TestApp.Start(people: false);

        ShouldRefuse(
            await app.Ask(VerifyAsking.Raw(body, type)),
            HttpStatusCode.BadRequest,
            "What was sent cannot be read as a form; it may have been cut off on its way."
        );
    }

    [Theory]
    [InlineData(17, 10)]
    [InlineData(1, 20_000)]
    public async Task A_form_with_far_too_much_around_the_file_is_refused(int fields, int length)
    {
        await using var app = await TestApp.Start(people: false);
        var form = VerifyAsking.Form([.. Enumerable.Range(0, fields).Select(i => ($"f{i}", (string?)null, new byte[length]))]);

        (await app.Ask(form)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task At_the_form_a_refusal_is_a_sentence_on_the_page()
    {
        await using var app = await TestApp.Start(people: false);
        var reader = app.Anonymous();
        var two = (await reader.Get("/verify")).Form("/verify").File("file", "a.pdf", [1]).File("file", "b.pdf", [2]);

        var page = await reader.Send(two.Request());

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Problems.ShouldBe(["Send one file at a time."]);
        page.Document.QuerySelector(".problems a")!.GetAttribute("href").ShouldBe("#file");
        page.HasForm("/verify").ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_received_is_let_go_of_after_every_answer()
    {
        await using var app = await TestApp.Start(people: false);
        var room = app.Services.GetRequiredService<UploadMemory>();

        await app.Ask(new byte[200_000]);
        await app.Ask(new byte[VerifyReport.MaxBytes + 1]);
        await app.Ask(VerifyAsking.Form(("file", "a.pdf", new byte[300_000]), ("file", "b.pdf", [2])));

        room.Taken.ShouldBe(0);
    }

    [Fact]
    public void When_the_room_for_files_is_full_the_next_is_turned_away_and_nothing_is_lost()
    {
        var room = new UploadMemory();
        for (var i = 0; i < 4; i++)
            room.Take(VerifyReport.MaxBytes);

        Should.Throw<UploadRefused>(() => room.Take(1)).Status.ShouldBe(503);

        room.Taken.ShouldBe(4L * VerifyReport.MaxBytes);
        room.Give(VerifyReport.MaxBytes);
        room.Take(VerifyReport.MaxBytes);
    }

    private static void ShouldRefuse(MachineSaid said, HttpStatusCode status, string reason)
    {
        said.Reasons.ShouldBe([reason]);
        said.Status.ShouldBe(status);
        (said.Genuine, said.Unchanged, said.Standing, said.Code, said.SignedBy).ShouldBe((false, false, "unknown", null, null));
    }
}
