package models

import (
	"context"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// documentRow says in which proposal's description a document stands.
type documentRow struct {
	Hash       common.Hash `gorm:"primaryKey"`
	ProposalID Uint        `gorm:"primaryKey"`
	Title      string
	Folded     string // the title for searches
}

func (documentRow) TableName() string { return "documents" }

// longTitle is how many bytes of a title are kept at most.
const longTitle = 300

// documentsOf are the documents in a proposal's description, each once.
func documentsOf(p *Proposal) (list []documentRow) {
	if !strings.Contains(p.Description, documentBegin) {
		return nil
	}
	seen := map[common.Hash]bool{}
	for _, d := range Documents(p.Description) {
		h := d.Hash()
		if seen[h] {
			continue
		}
		seen[h] = true
		title := d.Title()
		list = append(list, documentRow{h, p.ID, title, strings.ToLower(title)})
	}
	return list
}

// Title is a document's first line that is not empty.
func (d Document) Title() string {
	title := ParseDescription(string(d)).Title
	if len(title) > longTitle {
		title = strings.ToValidUTF8(title[:longTitle], "") + "…"
	}
	return title
}

// Document returns the text with a hash from the oldest proposal that it stands in, or ErrNotFound.
func (s *Store) Document(ctx context.Context, hash common.Hash) (Document, error) {
	p, err := first[Proposal](s.db(ctx).Where("id IN (?)", s.proposalsWith(ctx, hash)).Order("block, log"))
	if err != nil {
		return "", err
	}
	for _, d := range Documents(p.Description) {
		if d.Hash() == hash {
			return d, nil
		}
	}
	return "", ErrNotFound
}

// DocumentProposals returns the proposals whose descriptions hold a document, oldest first, with their standings.
func (s *Store) DocumentProposals(ctx context.Context, hash common.Hash) ([]Proposal, error) {
	return all[Proposal](s.db(ctx).Preload("Standing").Where("id IN (?)", s.proposalsWith(ctx, hash)).Order("block, log"))
}

func (s *Store) proposalsWith(ctx context.Context, hash common.Hash) any {
	return s.db(ctx).Model(&documentRow{}).Select("proposal_id").Where("hash = ?", hash)
}

// titles are those of documents.
func (s *Store) titles(ctx context.Context, hashes []common.Hash) (map[common.Hash]string, error) {
	rows, err := all[documentRow](s.db(ctx).Where("hash IN ?", hashes))
	titles := make(map[common.Hash]string, len(rows))
	for _, row := range rows {
		titles[row.Hash] = row.Title
	}
	return titles, err
}
