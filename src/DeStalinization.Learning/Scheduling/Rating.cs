namespace DeStalinization.Learning.Scheduling;

/// <summary>How well the learner recalled, by her own judgement. The values are FSRS's grades.</summary>
public enum Rating
{
    Again = 1,
    Hard = 2,
    Good = 3,
    Easy = 4,
}
