using Microsoft.Extensions.Options;

namespace DeStalinization.Web.Import;

/// <summary>What to tell an operator whose settings or folders keep the program from starting.</summary>
internal static class SettingFaults
{
    /// <summary>A line for each fault; null when the exception is none of hers.</summary>
    public static IReadOnlyList<string>? Of(Exception exception) => exception switch
    {
        OptionsValidationException options => [.. options.Failures],
        AggregateException many when many.InnerExceptions.All(one => one is OptionsValidationException) =>
            [.. many.InnerExceptions.SelectMany(one => Of(one)!)],
        // What the binder says of a value that is none of its kind names the setting.
        InvalidOperationException { InnerException: FormatException } => [exception.Message],
        IOException or UnauthorizedAccessException => [$"{exception.Message.ReplaceLineEndings(" ")} Set Data:Folder to a folder that the program may write to."],
        _ => null,
    };
}
