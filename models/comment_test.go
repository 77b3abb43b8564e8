package models_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"backprop/models"
	"backprop/models/modelstest"
)

func commentID(n int) string {
	return strings.NewReplacer("0", "A", "1", "B", "8", "H", "9", "I").Replace(fmt.Sprintf("%026d", n))
}

func sampleComment(n int) models.Comment {
	return models.Comment{ID: commentID(n), Subject: "proposals/7", Author: address(1), Body: "Why so *much*?"}
}

func TestComments(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := t.Context()
		x, err := s.Say(ctx, sampleComment(1), 10_000)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := s.Say(ctx, sampleComment(1), 10_001); err != nil || again.Created != 10_000 {
			t.Errorf("sent twice: %+v, %v", again, err)
		}
		other := sampleComment(1)
		other.Body = "Something else"
		_, err = s.Say(ctx, other, 10_001)
		saysNo(t, err, "sent already")

		answer := sampleComment(2)
		answer.Author, answer.Parent, answer.Section = address(2), x.ID, "chain"
		if _, err := s.Say(ctx, answer, 10_002); err != nil {
			t.Fatal(err)
		}
		lost := sampleComment(3)
		lost.Subject, lost.Parent = "proposals/8", x.ID
		_, err = s.Say(ctx, lost, 10_003)
		saysNo(t, err, "is gone")

		list, n, err := s.Comments(ctx, models.CommentFilter{Subject: "proposals/7", Page: 1, Size: 10})
		if err != nil || n != 2 || list[0].ID != x.ID {
			t.Errorf("%+v, %d, %v", list, n, err)
		}
		if list, n, err := s.Comments(ctx, models.CommentFilter{Subject: "proposals/7", Section: "chain", Page: 1, Size: 10}); err != nil || n != 1 || list[0].ID != answer.ID {
			t.Errorf("%+v, %d, %v", list, n, err)
		}

		// Changed: what it said before stays.
		if _, err := s.Rewrite(ctx, address(2), x.ID, "No", 10_004); !errors.Is(err, models.ErrNotFound) {
			t.Error("another account changes it:", err)
		}
		if x, err = s.Rewrite(ctx, address(1), x.ID, "Why so little?", 10_005); err != nil || len(x.Edits) != 1 || x.Edits[0].Body != "Why so *much*?" || x.Edits[0].Time != 10_000 {
			t.Errorf("%+v, %v", x, err)
		}
		// Withdrawn: nothing of it stays but that it was there.
		if _, err := s.Retract(ctx, address(1), x.ID, 10_006); err != nil {
			t.Fatal(err)
		}
		if x, err = s.Comment(ctx, x.ID); err != nil || x.Body != "" || len(x.Edits) != 0 || x.Withdrawn != 10_006 {
			t.Errorf("%+v, %v", x, err)
		}
		_, err = s.Rewrite(ctx, address(1), x.ID, "Back", 10_007)
		saysNo(t, err, "is withdrawn")
	})
}

func TestCommentsThatAreRefused(t *testing.T) {
	s := modelstest.SQLite(t)
	for field, change := range map[string]func(*models.Comment){
		"comment": func(c *models.Comment) { c.Body = strings.Repeat("ä", 2001) },
		"id":      func(c *models.Comment) { c.ID = "" },
		"section": func(c *models.Comment) { c.Section = "a b" },
	} {
		c := sampleComment(1)
		change(&c)
		var invalid models.Invalid
		if _, err := s.Say(t.Context(), c, 10_000); !errors.As(err, &invalid) || invalid.Field != field {
			t.Errorf("%s: %v", field, err)
		}
	}
	for _, nothing := range []string{"", " \n", "\u200b \u00a0\u2060", "\u202e\ufeff", "\u00ad\u2800\u3164"} {
		c := sampleComment(1)
		c.Body = nothing
		if _, err := s.Say(t.Context(), c, 10_000); !errors.Is(err, models.Invalid{Field: "comment", Reason: "is empty"}) {
			t.Errorf("%q: %v", nothing, err)
		}
	}
	for i := range models.CommentsHour {
		if _, err := s.Say(t.Context(), sampleComment(i+1), 10_000); err != nil {
			t.Fatal(err)
		}
	}
	_, err := s.Say(t.Context(), sampleComment(100), 13_599)
	saysNo(t, err, "within an hour")
	if _, err := s.Say(t.Context(), sampleComment(101), 13_600); err != nil {
		t.Error("an hour later:", err)
	}
}

// Only the operator's moderators moderate. What they did stays in the log, and the last word holds.
func TestModeration(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx, list := t.Context(), models.Moderators{address(5)}
		x, err := s.Say(ctx, sampleComment(1), 10_000)
		if err != nil {
			t.Fatal(err)
		}
		m := models.Moderation{Subject: "comments/" + x.ID, Kind: models.Hide, Reason: "An advertisement.", Moderator: address(5), Time: 10_001}
		wrong := m
		wrong.Moderator = address(1)
		saysNo(t, s.Moderate(ctx, list, wrong), "Only a moderator")
		saysNo(t, s.Moderate(ctx, nil, m), "Only a moderator")
		wrong = m
		wrong.Reason = ""
		var invalid models.Invalid
		if err := s.Moderate(ctx, list, wrong); !errors.As(err, &invalid) || invalid.Field != "reason" {
			t.Error(err)
		}
		wrong = m
		wrong.Subject = "comments/" + commentID(77)
		if err := s.Moderate(ctx, list, wrong); !errors.Is(err, models.ErrNotFound) {
			t.Error(err)
		}
		for range 2 { // the second click changes nothing
			if err := s.Moderate(ctx, list, m); err != nil {
				t.Fatal(err)
			}
		}
		hidden, err := s.Hidden(ctx, m.Subject, "comments/other")
		if err != nil || len(hidden) != 1 || hidden[m.Subject].Reason != m.Reason {
			t.Errorf("%+v, %v", hidden, err)
		}
		answer := sampleComment(3)
		answer.Author, answer.Parent = address(2), x.ID
		_, err = s.Say(ctx, answer, 10_002)
		saysNo(t, err, "hidden what this answers")
		m.Kind, m.Reason = models.Show, "It was none."
		if err := s.Moderate(ctx, list, m); err != nil {
			t.Fatal(err)
		}
		if hidden, err := s.Hidden(ctx, m.Subject); err != nil || len(hidden) != 0 {
			t.Errorf("%+v, %v", hidden, err)
		}
		silence := models.Moderation{Subject: models.Silenced(address(1)), Kind: models.Hide, Reason: "Floods.", Moderator: address(5), Time: 10_002}
		if err := s.Moderate(ctx, list, silence); err != nil {
			t.Fatal(err)
		}
		_, err = s.Say(ctx, sampleComment(2), 10_003)
		saysNo(t, err, "Floods.")
		_, err = s.Rewrite(ctx, address(1), x.ID, "More", 10_003)
		saysNo(t, err, "Floods.")
		_, err = s.Write(ctx, address(1), "I vote for data.", "")
		saysNo(t, err, "Floods.")
		if _, err := s.Write(ctx, address(1), "", ""); err != nil {
			t.Error("a silenced account can't take its statement back:", err)
		}
		if _, err := s.Retract(ctx, address(1), x.ID, 10_003); err != nil {
			t.Error("a silenced account can't withdraw:", err)
		}
		if log, n, err := s.Moderations(ctx, 1, 10); err != nil || n != 3 || len(log) != 3 || log[0].Number != 3 || log[2].Reason != "An advertisement." {
			t.Errorf("%+v, %d, %v", log, n, err)
		}
	})
}
