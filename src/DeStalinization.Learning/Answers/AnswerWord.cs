namespace DeStalinization.Learning.Answers;

/// <summary>A word of an answer as a question's lexicon reads it.</summary>
/// <param name="Meaning">The lexicon's number for it; <see cref="Lexicon.Unknown"/> for a word that the question does not have.</param>
/// <param name="JoinedMeaning">The number for this word and the next written as one.</param>
/// <param name="IsCopied">Stands in a run copied from the question, so that it shows nothing.</param>
/// <param name="ContentBefore">Words before it in the answer, function words not counted.</param>
internal readonly record struct AnswerWord(Token Token, int Meaning, int JoinedMeaning, bool IsCopied, int ContentBefore);
