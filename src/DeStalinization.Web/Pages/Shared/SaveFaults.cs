using Microsoft.Data.Sqlite;

namespace DeStalinization.Web.Pages.Shared;

/// <summary>What is said when a save failed, and with which status.</summary>
public static class SaveFaults
{
    private const int Full = 13;

    public static (int Status, string Wrong) Of(Exception exception) => (exception.InnerException ?? exception) is SqliteException { SqliteErrorCode: Full }
        ? (StatusCodes.Status507InsufficientStorage, "There is no room left on our side, so nothing is saved. What you wrote is still here: keep the page open and send it once more later.")
        : (StatusCodes.Status503ServiceUnavailable, "This could not be saved just now. What you wrote is still here: wait a moment and send it once more.");
}
