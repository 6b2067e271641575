using DeStalinization.Learning.Guide;
using DeStalinization.Learning.Timeline;
using DeStalinization.Web.Pages.Shared.Timelines;

namespace DeStalinization.Web.Pages.Timeline;

/// <summary>Every happening of a period with its words beside it, in as many rows as it takes that none touches another.</summary>
public sealed record LabelledPicture(PictureFrame Frame, IReadOnlyList<LabelledMark> Marks)
{
    public const double Row = 26;

    private const int MostRows = 24;

    // Of the widest serif that a reader may have, at the stylesheet's 12 units.
    private const double LetterWidth = 7.1, Gap = 12, Dot = 9;
    private const int MostLetters = 38;

    /// <summary>A time that is drawn shorter than this would look like a stroke under a letter or two; it gets a ring at its middle.</summary>
    private const double ShortestSpan = 60;

    /// <summary>Null when it would take too many rows to take in.</summary>
    public static LabelledPicture? Of(IReadOnlyList<Happening> happenings, Period period)
    {
        var scale = PictureFrame.Scale(period, PictureFrame.WideWidth);
        var marks = new List<LabelledMark>();
        var heights = new List<double>();
        foreach (var lane in Enum.GetValues<Lane>())
        {
            var ends = new List<double>();
            marks.AddRange(happenings.Where(happening => happening.Lane == lane).Select(happening => Put(happening, scale, ends)));
            if (ends.Count > MostRows)
                return null;
            heights.Add(PictureFrame.LaneTitle + (Math.Max(1, ends.Count) * Row));
        }
        var frame = PictureFrame.Of(scale, PictureFrame.WideWidth, heights);
        return new LabelledPicture(frame, [.. marks.Select(mark => mark with { Y = frame.Lanes[(int)mark.Happening.Lane].Top + PictureFrame.LaneTitle + mark.Y })]);
    }

    /// <summary>In the first row that is free there.</summary>
    private static LabelledMark Put(Happening happening, TimeScale scale, List<double> ends)
    {
        var mark = Mark(happening, scale);
        var row = ends.FindIndex(end => end + Gap <= mark.Left);
        if (row < 0)
        {
            row = ends.Count;
            ends.Add(0);
        }
        ends[row] = mark.Right;
        return mark with { Y = row * Row };
    }

    private static LabelledMark Mark(Happening happening, TimeScale scale)
    {
        var text = Shortened(happening.Best.Text);
        var width = text.Length * LetterWidth;
        var (start, end) = (scale.Start(happening.Date), scale.End(happening.Date));
        if (end - start >= ShortestSpan)
        {
            var left = Math.Max(scale.Left, Math.Min(start, scale.Right - width));
            return new LabelledMark(happening, text, start, end, left, false, Math.Min(start, left), Math.Max(end, left + width), 0);
        }
        var x = scale.Middle(happening.Date);
        return x + Dot + width <= scale.Right
            ? new LabelledMark(happening, text, x, null, x + Dot, false, x - Dot, x + Dot + width, 0)
            : new LabelledMark(happening, text, x, null, x - Dot, true, x - Dot - width, x + Dot, 0);
    }

    private static string Shortened(string text)
    {
        if (text.Length <= MostLetters)
            return text;
        var cut = text.LastIndexOf(' ', MostLetters - 1);
        return text[..(cut > 0 ? cut : MostLetters - 1)].TrimEnd(',', ';', ':') + "…";
    }
}

/// <param name="X">Of the dot or ring, or where the span begins.</param>
/// <param name="SpanEnd">Null when it is none.</param>
/// <param name="EndsAtText">The words end there and do not begin there.</param>
/// <param name="Left">Where it all begins.</param>
/// <param name="Y">The top of its row.</param>
public sealed record LabelledMark(
    Happening Happening, string Text, double X, double? SpanEnd, double TextX, bool EndsAtText, double Left, double Right, double Y);
