using System.Net;

namespace DeStalinization.Web.Tests.Support;

/// <summary>Somebody who answers one question and rates her answer, whatever stands in the way.</summary>
public static class Learner
{
    public const string Question = "/topics/de-stalinization/self-check/secret-speech-role";
    public const string OtherQuestion = "/topics/de-stalinization/self-check/key-reforms";
    public const string Answer = "Khrushchev told the delegates what Stalin had done.";

    /// <summary>The page of feedback on an answer to the question.</summary>
    public static async Task<Reply> AnswerAsync(Visitor visitor, string keep = "false")
    {
        var saved = await visitor.SendAsync(await visitor.GetAsync(Question), ("Answer", Answer), ("Keep", keep));
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        return await visitor.FollowAsync(saved);
    }

    /// <summary>Answers and rates; returns the feedback page as it was before the rating.</summary>
    public static async Task<Reply> ReviewAsync(Visitor visitor, string keep = "false")
    {
        var feedback = await AnswerAsync(visitor, keep);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendAsync(feedback, ("Rating", "Good"))).Status);
        return feedback;
    }

    /// <summary>What her browser sends to be the same learner.</summary>
    public static string Cookie(Reply saved) =>
        saved.Response.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("learner=", StringComparison.Ordinal)).Split(';')[0];
}
