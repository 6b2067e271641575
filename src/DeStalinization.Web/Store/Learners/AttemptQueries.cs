namespace DeStalinization.Web.Store.Learners;

public static class AttemptQueries
{
    /// <summary>What the learner has answered and rated in one sitting, oldest first.</summary>
    public static IQueryable<AttemptRow> RatedIn(this IQueryable<AttemptRow> attempts, long learner, string sitting) =>
        attempts.Where(row => row.LearnerId == learner && row.Sitting == sitting && row.RatedAt != null).OrderBy(row => row.RatedAt);
}
