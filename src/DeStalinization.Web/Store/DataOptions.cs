using Microsoft.Extensions.Options;

namespace DeStalinization.Web.Store;

/// <summary>Where the program keeps what it writes.</summary>
public sealed class DataOptions
{
    public const string Section = "Data";

    /// <summary>Holds <c>guide.db</c> and <c>learners.db</c>. Default: <c>data</c> under the repository's root or the working folder.</summary>
    public string Folder { get; set; } = "";

    public string GuideFile => Path.Combine(Folder, "guide.db");

    public string LearnersFile => Path.Combine(Folder, "learners.db");
}

internal sealed class DataFolderCheck : IValidateOptions<DataOptions>
{
    public ValidateOptionsResult Validate(string? name, DataOptions options) => File.Exists(options.Folder)
        ? ValidateOptionsResult.Fail($"Data:Folder {options.Folder} is a file; name a folder that the program may write to.")
        : ValidateOptionsResult.Success;
}
