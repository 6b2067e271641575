using DeStalinization.Web.Pages.Offline;
using DeStalinization.Web.Pages.Progress;
using DeStalinization.Web.Pages.Review;
using DeStalinization.Web.Pages.Sittings;
using DeStalinization.Web.Search;
using DeStalinization.Web.Serving;
using DeStalinization.Web.Store.Guide;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DeStalinization.Web.Tests.Serving;

public sealed class GuidePageTests
{
    private static readonly Type[] Readers = [typeof(GuideDb), typeof(GuideCards), typeof(GuideSearch), typeof(DueCards), typeof(StudiedCards), typeof(SittingFlow), typeof(LearnerProgress)];

    // What is offline asks for pages that are of one guide each; the other two ask the guide only for what is sent to them.
    private static readonly Type[] ShowingNoRows = [typeof(ListModel), typeof(WorkerModel), typeof(LoadModel), typeof(MoveModel)];

    [Fact]
    public void Every_page_that_reads_rows_of_the_guide_shows_those_of_one_guide()
    {
        var reading = typeof(GuideDb).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(PageModel)) && type.GetConstructors().Any(made => made.GetParameters().Any(asked => Readers.Contains(asked.ParameterType))))
            .ToList();

        Assert.Equal(ShowingNoRows.Select(type => type.Name).Order(), reading.Where(type => !type.IsDefined(typeof(GuidePageAttribute), inherit: false)).Select(type => type.Name).Order());
    }
}
