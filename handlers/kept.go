package handlers

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"net/http"
	"sync"

	"github.com/labstack/echo/v4"
	"golang.org/x/sync/singleflight"

	"backprop/models"
	"backprop/views"
)

// keeper keeps the renderings of public pages until the record announces a change, or they must say something else of
// the record itself.
type keeper struct {
	mu      sync.Mutex
	version uint64
	notice  views.Notice
	size    int
	pages   map[string]*rendering
	head    *models.Block // the record's at version
	alarms  *[]models.Alarm
	flight  singleflight.Group
}

// keepLimit bounds what a keeper holds, in bytes.
const keepLimit = 32 << 20

// rendering is a page as it is sent.
type rendering struct {
	plain, packed []byte // packed is gzip
	etag          string
}

func newRendering(body []byte) *rendering {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write(body)
	z.Close()
	sum := sha256.Sum256(body)
	return &rendering{plain: body, packed: b.Bytes(), etag: `W/"` + base64.RawURLEncoding.EncodeToString(sum[:12]) + `"`}
}

// page returns the rendering under a key, made by draw if none was made since the record's version and with its notice.
func (k *keeper) page(version uint64, notice views.Notice, key string, draw func() ([]byte, error)) (*rendering, error) {
	return k.rendering(version, notice, key, func() (*rendering, error) {
		body, err := draw()
		if err != nil {
			return nil, err
		}
		return newRendering(body), nil
	})
}

// rendering is page for what is made whole.
func (k *keeper) rendering(version uint64, notice views.Notice, key string, draw func() (*rendering, error)) (*rendering, error) {
	if r := k.find(version, notice, key); r != nil {
		return r, nil
	}
	v, err, _ := k.flight.Do(fmt.Sprint(version, notice, key), func() (any, error) {
		r, err := draw()
		if err != nil {
			return nil, err
		}
		k.put(version, notice, key, r)
		return r, nil
	})
	if err != nil {
		return nil, err
	}
	return v.(*rendering), nil
}

func (k *keeper) find(version uint64, notice views.Notice, key string) *rendering {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.turn(version)
	if notice != k.notice {
		k.notice, k.size, k.pages = notice, 0, map[string]*rendering{}
	}
	return k.pages[key]
}

// turn forgets what was kept of another version.
func (k *keeper) turn(version uint64) {
	if version != k.version || k.pages == nil {
		k.version, k.size, k.pages, k.head, k.alarms = version, 0, map[string]*rendering{}, nil, nil
	}
}

// block is the record's head at a version, read if it is not kept.
func (k *keeper) block(version uint64, read func() (models.Block, error)) (models.Block, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.turn(version)
	if k.head == nil {
		b, err := read()
		if err != nil {
			return b, err
		}
		k.head = &b
	}
	return *k.head, nil
}

func (k *keeper) put(version uint64, notice views.Notice, key string, r *rendering) {
	k.mu.Lock()
	defer k.mu.Unlock()
	size := len(key) + len(r.plain) + len(r.packed)
	if version != k.version || notice != k.notice || size > keepLimit {
		return
	}
	if k.size+size > keepLimit {
		k.size, k.pages = 0, map[string]*rendering{}
	}
	k.pages[key] = r
	k.size += size
}

// kept answers with a page: for a visitor the rendering that is kept, for an account its own.
func (s *Server) kept(c echo.Context, draw func() ([]byte, error)) error {
	version := s.Store.Changes.Version()
	b, err := s.block(c, version)
	if _, in := s.account(c); in || err != nil {
		body, err := draw()
		if err != nil {
			return err
		}
		return send(c, newRendering(body))
	}
	r, err := s.keep.page(version, s.notice(b), theme(c)+" "+c.Request().URL.RequestURI(), func() ([]byte, error) { return alone(c, draw) })
	if err != nil {
		return err
	}
	return send(c, r)
}

// block is the record's head at a version.
func (s *Server) block(c echo.Context, version uint64) (models.Block, error) {
	return s.keep.block(version, func() (models.Block, error) { return s.Store.Cursor(c.Request().Context()) })
}

// alone draws for all who wait for the same page: it goes on when the one who asked first goes away.
func alone(c echo.Context, draw func() ([]byte, error)) ([]byte, error) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(c.Request().Context()), answerTime)
	defer cancel()
	c.SetRequest(c.Request().WithContext(ctx))
	return draw()
}

// send answers with a rendering, packed if the client takes that, or with 304 if it has it.
func send(c echo.Context, r *rendering) error { return sendAs(c, r, echo.MIMETextHTMLCharsetUTF8) }

func sendAs(c echo.Context, r *rendering, kind string) error {
	h := c.Response().Header()
	h.Set("ETag", r.etag)
	if h.Get(echo.HeaderCacheControl) == "" {
		h.Set(echo.HeaderCacheControl, "no-cache")
	}
	h.Add(echo.HeaderVary, "Accept-Encoding, Cookie")
	if c.Request().Header.Get("If-None-Match") == r.etag {
		return c.NoContent(http.StatusNotModified)
	}
	if accepts(c.Request().Header.Get(echo.HeaderAcceptEncoding), "gzip") {
		h.Set(echo.HeaderContentEncoding, "gzip")
		return c.Blob(http.StatusOK, kind, r.packed)
	}
	return c.Blob(http.StatusOK, kind, r.plain)
}
