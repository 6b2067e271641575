using System.Data.Common;
using DeStalinization.Web.Learners;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Shared;

/// <summary>What is said when a save failed, and with which status.</summary>
public static class SaveFaults
{
    private const int Full = 13;

    // What SQLite says instead of Full when it is a quota that is used up, or when it is the log's index that finds no room.
    private const int WriteFailed = 10 | (3 << 8);
    private const int NoRoomForIndex = 10 | (19 << 8);

    /// <param name="kept">What the page still holds.</param>
    public static (int Status, string Wrong) Of(Exception exception, string kept = "What you wrote is") => exception switch
    {
        AnswersNotKeptException =>
            (StatusCodes.Status503ServiceUnavailable, "Your answers cannot be kept now, so this is not saved. The guide and the self-check go on working."),
        _ when IsFull(exception.InnerException ?? exception) =>
            (StatusCodes.Status507InsufficientStorage, $"There is no room left on our side, so nothing is saved. {kept} still here: keep the page open and send it once more later."),
        _ => (StatusCodes.Status503ServiceUnavailable, $"This could not be saved just now, so try again. {kept} still here: wait a moment and send it once more."),
    };

    /// <summary>A page can say what went wrong with this save.</summary>
    public static bool AreOf(Exception exception) => exception is DbException or DbUpdateException or AnswersNotKeptException;

    private static bool IsFull(Exception exception) =>
        exception is SqliteException { SqliteErrorCode: Full } or SqliteException { SqliteExtendedErrorCode: WriteFailed or NoRoomForIndex };
}
