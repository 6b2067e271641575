using System.Data.Common;
using DeStalinization.Web.Learners;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace DeStalinization.Web.Pages.Shared;

/// <summary>For forms that hold nothing worth keeping: a save that failed is answered with the page that says to try again.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SaveFaultPageAttribute : ExceptionFilterAttribute
{
    public override void OnException(ExceptionContext context)
    {
        if (context.Exception is not (DbException or DbUpdateException or AnswersNotKeptException))
            return;
        context.Result = new StatusCodeResult(context.Exception is AnswersNotKeptException ? StatusCodes.Status503ServiceUnavailable : SaveFaults.Of(context.Exception).Status);
        context.ExceptionHandled = true;
    }
}
