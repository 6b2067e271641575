using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DeStalinization.Web.Store.Learners;

/// <summary>Damage that a page comes upon while it reads is not only that page's.</summary>
internal sealed class DamageNotice(LearnersLoss loss) : DbCommandInterceptor
{
    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => loss.IsNoticedIn(eventData.Exception);

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        loss.IsNoticedIn(eventData.Exception);
        return Task.CompletedTask;
    }
}
