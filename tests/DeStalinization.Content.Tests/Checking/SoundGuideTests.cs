namespace DeStalinization.Content.Tests.Checking;

public sealed class SoundGuideTests
{
    [Fact]
    public void The_guide_that_these_tests_break_is_sound() => Assert.Empty(SoundGuide.FaultsWith());
}
