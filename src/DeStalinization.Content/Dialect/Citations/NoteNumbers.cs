using DeStalinization.Learning.Guide;

namespace DeStalinization.Content.Dialect.Citations;

/// <summary>The notes of one page: numbered in order of first citation, one for each pair of source and pages.</summary>
internal sealed class NoteNumbers
{
    private readonly List<(Note Note, int Position)> notes = [];

    /// <summary>Each note, and where its first citation stands in the file's text.</summary>
    internal IReadOnlyList<(Note Note, int Position)> Notes => notes;

    /// <summary>The note of a work, counting this citation of it.</summary>
    internal Note Cite(CitedWork work, int position)
    {
        var index = notes.FindIndex(each => each.Note.SourceId == work.SourceId && each.Note.Pages == work.Pages);
        if (index < 0)
        {
            index = notes.Count;
            notes.Add((new Note(index + 1, work.SourceId, work.Pages, 0), position));
        }
        var (note, first) = notes[index];
        notes[index] = (note with { Citations = note.Citations + 1 }, first);
        return notes[index].Note;
    }
}
