package handlers

import (
	"github.com/labstack/echo/v4"

	"backprop/static"
)

// routes is the whole product on one page.
func (s *Server) routes() {
	e := s.echo
	e.GET("/", s.page(s.showHome))
	e.GET("/proposals", s.page(s.listProposals))
	e.GET("/proposals/:id", s.page(s.showProposal))
	e.GET("/proposals/:id/text", s.showText)
	e.GET("/proposals/:id/actions/:number", s.showCalldata)
	e.GET("/proposals/:id/votes/:address", s.showReason)
	e.GET("/delegates", s.page(s.listDelegates))
	e.GET("/delegates/:address", s.page(s.showDelegate))
	e.GET("/treasury", s.page(s.showTreasury))
	e.GET("/record", s.page(s.showRecord))
	e.GET("/dao.json", s.showDAO)

	e.POST("/proposals/:id/votes", s.castVote, s.requireAccount)
	e.POST("/proposals/:id/queue", s.queue)
	e.POST("/proposals/:id/execute", s.execute)
	e.POST("/proposals/:id/cancel", s.cancel, s.requireAccount)
	e.POST("/delegates/:address/delegations", s.delegate)

	e.GET("/account", s.page(s.showAccount), s.requireAccount)
	e.GET("/drafts", s.page(s.listDrafts), s.requireAccount)
	e.GET("/drafts/new", s.page(s.newDraft), s.requireAccount)
	e.POST("/drafts", s.createDraft, s.requireAccount)
	e.GET("/drafts/:id", s.openDraft, s.requireAccount)
	e.POST("/drafts/:id", s.saveDraft, s.requireAccount)
	e.POST("/drafts/:id/end", s.endDraft, s.requireAccount)
	e.POST("/drafts/:id/proposal", s.propose, s.requireAccount)

	e.GET("/programs", s.page(s.listPrograms))
	e.GET("/programs/new", s.newProgram, s.requireAccount)
	e.GET("/programs/:id", s.page(s.showProgram))
	e.POST("/programs/:id/closing", s.closeProgram, s.requireAccount)
	e.GET("/programs/drafts/:draft", s.openRules, s.requireAccount)
	e.POST("/programs/drafts/:draft", s.saveRules, s.requireAccount)
	e.POST("/programs/drafts/:draft/end", s.endRules, s.requireAccount)
	e.POST("/programs/drafts/:draft/proposal", s.proposeRules, s.requireAccount)

	s.sessionRoutes()
	e.POST("/theme", s.setTheme)

	e.GET("/live", s.live)
	e.GET("/healthz", s.healthy)
	e.GET("/readyz", s.ready)
	e.GET("/static/*", echo.WrapHandler(static.Handler()))
}
