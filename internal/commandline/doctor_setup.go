package commandline

func (d *doctor) demo() {
	s := d.settings
	switch {
	case s.DemoAnywhere:
		d.say(
			"demo",
			levelUnsafe,
			"--demo-anywhere lets tokens in that were printed at the start",
			"leave out --demo and --demo-anywhere",
		)
	case s.Demo:
		d.say(
			"demo",
			levelUnsafe,
			"--demo lets everybody on this machine in as an admin",
			"leave out --demo",
		)
	default:
		d.say("demo", levelOK, "no demo tokens", "")
	}
}

func (d *doctor) api() {
	s := d.settings
	d.check(
		"introspection",
		!s.Introspection || s.TrustedDocuments != "",
		"the schema cannot be read through the API",
		levelNote,
		"every signed-in user can read the schema",
		"for a closed API set --introspection=false, and --trusted-documents to run only your own operations",
	)
	d.check(
		"limits",
		s.ViewerRate != 0 && s.AddressRate != 0 && s.MaxConcurrent != 0,
		"rates and room are bounded",
		levelNote,
		"a limit on rates or room is switched off",
		"set --viewer-rate, --address-rate and --max-concurrent, or leave them out",
	)
	d.check(
		"guessing",
		s.FailedRate != 0,
		"bad credentials are slowed down",
		levelUnsafe,
		"nothing slows down who tries credentials",
		"leave out --failed-rate=0",
	)
}

func (d *doctor) signIn() {
	s := d.settings
	if s.SignIn.OIDC.Issuer != "" {
		d.check(
			"oidc",
			s.SignIn.PublicURL != nil || loopback(s.Listen),
			"the provider knows where to send people back",
			levelUnsafe,
			"single sign-on without --public-url",
			"set --public-url to the address that people use",
		)
		if s.SignIn.OIDCSecretFile != "" {
			d.owned("oidc-secret", s.SignIn.OIDCSecretFile)
		}
	}
	d.check(
		"public-url",
		s.SignIn.PublicURL != nil || loopback(s.Listen),
		"links begin with an address that was chosen",
		levelNote,
		"--public-url is empty: links in invitations begin with "+s.BaseURL(
			s.Listen,
		),
		"set --public-url to the address that people use",
	)
}
