using QRCoder;

namespace DeStalinization.Web.Pages.Progress;

/// <summary>A text as a QR code, drawn as one path in units of its squares.</summary>
/// <param name="Size">Squares on a side, the white border included.</param>
/// <param name="Path">The dark squares, run by run.</param>
public sealed record QrPicture(int Size, string Path)
{
    public static QrPicture Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var runs = rows.SelectMany((row, y) => Runs([.. row.Cast<bool>()]).Select(run => $"M{run.Start} {y}h{run.Length}v1h-{run.Length}z"));
        return new QrPicture(rows.Count, string.Concat(runs));
    }

    private static IEnumerable<(int Start, int Length)> Runs(bool[] row)
    {
        for (var start = 0; start < row.Length; start++)
        {
            var end = start;
            while (end < row.Length && row[end])
                end++;
            if (end > start)
                yield return (start, end - start);
            start = end;
        }
    }
}
