using DeStalinization.Web.Learners;

namespace DeStalinization.Web.Pages.Sittings;

/// <summary>What is shown when a sitting is over, or when an exam's answers are all in.</summary>
/// <param name="Back">Where one goes from here.</param>
public sealed record SittingEnd(SittingStep Step, SittingKey Sitting, string Back, string BackText);
