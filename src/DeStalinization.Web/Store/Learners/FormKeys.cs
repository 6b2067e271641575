using System.Data.Common;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Store.Learners;

/// <summary>The keys that protect forms: kept with the learners, or in memory as long as that is not possible, so that forms work all the same.</summary>
/// <param name="connect">To the learner store, past EF.</param>
internal sealed class FormKeys(IServiceProvider services, LearnersStatus status, LearnersLoss loss, Func<DbConnection> connect, ILoggerFactory logging) : IXmlRepository
{
    private readonly EntityFrameworkCoreXmlRepository<LearnerDb> kept = new(services, logging);
    private readonly List<XElement> unkept = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (unkept)
            return [.. status.IsReadable ? Kept() : [], .. unkept];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        if (status.Trouble is null && TryKeep(element, friendlyName))
            return;
        lock (unkept)
            unkept.Add(element);
    }

    // A start waits for the keys, and would wait for EF's model of the store, which the first page does not need.
    private List<XElement> Kept()
    {
        using var connection = connect();
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = """SELECT "Xml" FROM "DataProtectionKeys" WHERE "Xml" <> ''""";
            using var row = command.ExecuteReader();
            var keys = new List<XElement>();
            while (row.Read())
                keys.Add(XElement.Parse(row.GetString(0)));
            return keys;
        }
        catch (DbException exception)
        {
            loss.IsNoticedIn(exception);
            throw;
        }
    }

    private bool TryKeep(XElement element, string friendlyName)
    {
        try
        {
            kept.StoreElement(element, friendlyName);
            return true;
        }
        catch (Exception exception) when (exception is DbException or DbUpdateException)
        {
            return false;
        }
    }
}
