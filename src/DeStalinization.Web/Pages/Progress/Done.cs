namespace DeStalinization.Web.Pages.Progress;

/// <summary>What a form of the progress page did; the page says so when it is shown again.</summary>
public enum Done
{
    Nothing,
    Saved,
    ExamSet,
    ExamTaken,
    CalendarMade,
    CalendarRevoked,
    Loaded,
    Moved,
    Forgotten,
    Deleted,
}

public static class DoneText
{
    /// <param name="added">How many answers came with a file or from another device.</param>
    public static string? Of(Done done, int added) => done switch
    {
        Done.Saved => "Your settings are saved.",
        Done.ExamSet => "Your exam date is saved, and every card comes back in time for it.",
        Done.ExamTaken => "There is no exam date any more. Cards come back when you would be about to forget them.",
        Done.CalendarMade => "Your calendar has an address now.",
        Done.CalendarRevoked => "The calendar’s address leads nowhere any more.",
        Done.Loaded => $"{Answers(added)} added from your file. What was here already is here once.",
        Done.Moved => added > 0 ? $"This device is yours now, and {Answers(added)} added that had been given on it." : "This device is yours now.",
        Done.Forgotten => "This computer does not know you any more.",
        Done.Deleted => "Everything about you is deleted.",
        Done.Nothing or _ => null,
    };

    private static string Answers(int count) => count == 1 ? "1 answer was" : $"{count} answers were";
}
