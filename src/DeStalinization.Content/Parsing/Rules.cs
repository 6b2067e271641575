namespace DeStalinization.Content.Parsing;

/// <summary>The rules that one file can break by itself, DS001 to DS049 and from DS073. An id is permanent: it is never given to another rule.</summary>
internal static class Rules
{
    internal const string Unreadable = "DS001";
    internal const string TooLarge = "DS002";
    internal const string NotUtf8 = "DS003";
    internal const string NulCharacter = "DS004";
    internal const string TooDeep = "DS005";
    internal const string TooLong = "DS006";
    internal const string Unexpected = "DS007";
    internal const string BadFileName = "DS008";

    internal const string NoFrontMatter = "DS010";
    internal const string BadFrontMatter = "DS011";
    internal const string UnknownKey = "DS012";
    internal const string DuplicateKey = "DS013";
    internal const string MissingKey = "DS014";
    internal const string BadValue = "DS015";
    internal const string BadDate = "DS016";

    internal const string UnknownSection = "DS020";
    internal const string MissingSection = "DS021";
    internal const string MisplacedSection = "DS022";
    internal const string DuplicateSection = "DS023";
    internal const string Empty = "DS024";
    internal const string Misplaced = "DS025";
    internal const string MisplacedHeading = "DS026";

    internal const string MissingId = "DS027";
    internal const string BadId = "DS028";
    internal const string ReservedId = "DS029";
    internal const string AttributeNotAllowed = "DS030";
    internal const string BadAttributes = "DS031";
    internal const string BadAttributeValue = "DS032";

    internal const string NoModelAnswer = "DS033";
    internal const string NoKeyPoints = "DS034";
    internal const string KeyPointCount = "DS035";
    internal const string EmptyAlternative = "DS036";
    internal const string NoCorrection = "DS037";
    internal const string NoTermLink = "DS038";
    internal const string NotATopicLink = "DS039";

    internal const string RawHtml = "DS040";
    internal const string SchemeNotAllowed = "DS041";
    internal const string ImageNotFound = "DS042";
    internal const string Unclosed = "DS043";
    internal const string UnknownContainer = "DS044";
    internal const string BadCitation = "DS045";

    internal const string SourceKeyMissing = "DS046";
    internal const string SourceKeyUnknown = "DS047";
    internal const string SourceKeyDuplicate = "DS048";
    internal const string BadSourceValue = "DS049";

    internal const string ChartAttributeMissing = "DS073";
    internal const string BadChartTable = "DS074";
    internal const string NotANumber = "DS075";
    internal const string NoChartSource = "DS076";
}
