namespace DeStalinization.Web.Store.Learners;

public static class AttemptQueries
{
    /// <summary>What the learner has answered in one sitting, oldest first.</summary>
    public static IQueryable<AttemptRow> In(this IQueryable<AttemptRow> attempts, long learner, Guid sitting)
    {
        var id = sitting.ToString("N");
        return attempts.Where(row => row.LearnerId == learner && row.Sitting == id).OrderBy(row => row.AnsweredAt);
    }
}
