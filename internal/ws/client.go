package ws

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/gorilla/websocket"
)

// Client is the client end of a connection. It sends and receives the protocol's messages without
// interpreting them. One goroutine may call Receive while another calls Send.
type Client struct{ socket *websocket.Conn }

// Dial opens a connection to a ws:// or wss:// URL. The caller must close it.
func Dial(ctx context.Context, url string, header http.Header) (*Client, error) {
	d := websocket.Dialer{Subprotocols: []string{Subprotocol}, HandshakeTimeout: 10 * time.Second}
	socket, resp, err := d.DialContext(ctx, url, header)
	if resp != nil {
		_ = resp.Body.Close()
	}
	if err != nil {
		return nil, fmt.Errorf("connect to %s: %w", url, err)
	}
	return &Client{socket}, nil
}

// Send sends one message. It blocks until the kernel has accepted it.
func (c *Client) Send(message []byte) error {
	return c.socket.WriteMessage(websocket.TextMessage, message)
}

// Receive blocks until the next message or the deadline. After an error the connection cannot be
// used any more; see CloseCode.
func (c *Client) Receive(deadline time.Time) ([]byte, error) {
	if err := c.socket.SetReadDeadline(deadline); err != nil {
		return nil, err
	}
	_, text, err := c.socket.ReadMessage()
	return text, err
}

// Close ends the connection without a close frame.
func (c *Client) Close() error { return c.socket.Close() }

// CloseCode returns the code with which the server closed the connection, if err is such an error
// of Receive, and 0 otherwise.
func CloseCode(err error) int {
	if closed, ok := errors.AsType[*websocket.CloseError](err); ok {
		return closed.Code
	}
	return 0
}
