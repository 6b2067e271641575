using System.Security.Cryptography;

namespace DeStalinization.Web.Learners;

/// <summary>Where chance comes in: ids that cannot be guessed, since knowing one shows that the form came from here.</summary>
public static class NewIds
{
    public static Guid Create() => new(RandomNumberGenerator.GetBytes(16));
}
