namespace DeStalinization.Web.Learners;

/// <summary>The learner store cannot be written, and trying again will not help. Answers can still be checked.</summary>
public sealed class AnswersNotKeptException(string message) : Exception(message);
