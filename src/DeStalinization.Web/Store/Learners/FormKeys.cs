using System.Data.Common;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Store.Learners;

/// <summary>The keys that protect forms: kept with the learners, or in memory as long as that is not possible, so that forms work all the same.</summary>
internal sealed class FormKeys(IServiceProvider services, LearnersStatus status, ILoggerFactory logging) : IXmlRepository
{
    private readonly EntityFrameworkCoreXmlRepository<LearnerDb> kept = new(services, logging);
    private readonly List<XElement> unkept = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (unkept)
            return [.. status.IsReadable ? kept.GetAllElements() : [], .. unkept];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        if (status.Trouble is null && TryKeep(element, friendlyName))
            return;
        lock (unkept)
            unkept.Add(element);
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
