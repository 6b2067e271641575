namespace DeStalinization.Content.Parsing;

/// <summary>Ids for what the author named nothing; one that comes again gets <c>-2</c>, <c>-3</c> and on.</summary>
internal sealed class MadeIds
{
    private readonly Dictionary<string, int> uses = [];

    internal string Make(string prefix, string words)
    {
        var whole = prefix + Names.Slugged(words);
        var id = whole[..Math.Min(whole.Length, Names.LongestId - "-99".Length)].TrimEnd('-');
        var use = uses[id] = uses.GetValueOrDefault(id) + 1;
        return use == 1 ? id : $"{id}-{use}";
    }
}
