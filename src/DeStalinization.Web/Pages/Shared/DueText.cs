using System.Globalization;

namespace DeStalinization.Web.Pages.Shared;

/// <summary>When a card comes back, as a person would say it.</summary>
public static class DueText
{
    /// <summary>In whole days from <paramref name="now"/>, with the date where that helps.</summary>
    public static string When(DateTimeOffset due, DateTimeOffset now)
    {
        var days = (int)Math.Round((due - now).TotalDays);
        var date = due.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return days switch
        {
            <= 0 => "today",
            1 => $"tomorrow, {date}",
            _ => $"in {Gap(days)}, {date}",
        };
    }

    /// <summary>A number of days in the unit that suits it.</summary>
    public static string Gap(int days) => days switch
    {
        <= 0 => "today",
        1 => "1 day",
        < 60 => $"{days} days",
        < 700 => $"{Math.Round(days / 30.4)} months",
        _ => $"{Math.Round(days / 365.25, 1).ToString(CultureInfo.InvariantCulture)} years",
    };
}
