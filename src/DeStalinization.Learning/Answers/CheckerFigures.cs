namespace DeStalinization.Learning.Answers;

/// <summary>How well <see cref="AnswerChecker"/> reads students' answers, measured on labelled answers to questions that it was not tuned on.</summary>
/// <remarks>A test holds them to be true, within 0.02.</remarks>
/// <param name="Pairs">How many pairs of an answer and a point were judged.</param>
/// <param name="Precision">Of the points marked as mentioned, the share that a reader finds mentioned; 0 to 1, as the others.</param>
/// <param name="Recall">Of the points that a reader finds mentioned, the share that is marked so.</param>
/// <param name="FalseAccepts">Of the points that a reader does not find, the share that is marked as mentioned.</param>
public sealed record CheckerFigures(int Pairs, double Precision, double Recall, double FalseAccepts)
{
    public static CheckerFigures Measured { get; } = new(160, 0.82, 0.86, 0.16);

    /// <summary>Of the points that a reader finds mentioned, the share that is not marked so.</summary>
    public double FalseRejects => 1 - Recall;
}
