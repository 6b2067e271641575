namespace DeStalinization.Learning.Maps;

/// <summary>The topics of a guide drawn with the links between them. All measures are in units of the drawing.</summary>
public sealed record ConceptMap(int Width, int Height, IReadOnlyList<MapUnit> Units, IReadOnlyList<MapNode> Nodes, IReadOnlyList<MapCurve> Curves);

/// <summary>The name of a unit above its topics.</summary>
/// <param name="Y">Of the line that the name stands on.</param>
public sealed record MapUnit(string Title, int X, int Y, bool IsLeft);

/// <summary>A topic: a dot on the inner edge of its column, with its name on the outer side.</summary>
public sealed record MapNode(string Slug, string Title, int X, int Y, bool IsLeft);

/// <summary>A link between two topics.</summary>
/// <param name="Path">SVG path data.</param>
public sealed record MapCurve(TopicLink Link, string Path);
