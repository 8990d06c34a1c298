package demo

// field is a line of business.
type field struct {
	// name is the field's name in a headline.
	name string
	// employers are fictional companies.
	employers []string
	// systems are what such a company runs, with the article.
	systems []string
	// customers are the company's customers.
	customers string
}

// fields returns the lines of business of all careers.
func fields() []field {
	return []field{
		{
			"payments",
			[]string{"Bluefin Payments", "Tallymark", "Orchard Pay", "Nickel & Lane"},
			[]string{
				"the settlement run",
				"the ledger",
				"the refund service",
				"the merchant onboarding flow",
				"the payout scheduler",
				"the chargeback desk",
			},
			"merchants",
		},
		{
			"container tracking",
			[]string{"Quayside Systems", "Boxtrail", "Seaway Data", "Lodestar Shipping"},
			[]string{
				"the tracking feed",
				"the arrival predictor",
				"the carrier gateway",
				"the demurrage calculator",
				"the event store",
				"the customs interface",
			},
			"forwarders",
		},
		{
			"telecom billing",
			[]string{"Meridian Telecom", "Larkspur Mobile", "Signalhouse", "Twelve Towers"},
			[]string{
				"the rating engine",
				"the invoice run",
				"the roaming clearing",
				"the number-porting service",
				"the prepaid platform",
				"the dunning process",
			},
			"subscribers",
		},
		{
			"medical imaging",
			[]string{"Lattice Health", "Clearfield Imaging", "Ambervale Medical", "Sonara"},
			[]string{
				"the image archive",
				"the viewer for radiologists",
				"the study router",
				"the anonymisation service",
				"the report editor",
				"the scheduling interface",
			},
			"hospitals",
		},
		{
			"online marketplaces",
			[]string{"Papaya Market", "Finder & Keep", "Brambly", "Secondhand Street"},
			[]string{
				"the search index",
				"the checkout",
				"the seller console",
				"the recommendation service",
				"the listing import",
				"the dispute centre",
			},
			"sellers",
		},
		{
			"public transport",
			[]string{
				"Tramline Software",
				"Citywide Mobility",
				"Ostrava Transit Systems",
				"Nextstop",
			},
			[]string{
				"the timetable engine",
				"the ticketing backend",
				"the passenger information feed",
				"the depot planner",
				"the fare calculator",
				"the disruption desk",
			},
			"transit operators",
		},
		{
			"energy trading",
			[]string{"Fjord Energy", "Gridwise", "Halcyon Power", "Northgate Energy"},
			[]string{
				"the bidding engine",
				"the metering pipeline",
				"the balancing service",
				"the position book",
				"the forecast service",
				"the market connector",
			},
			"utilities",
		},
		{
			"online games",
			[]string{"Red Kite Games", "Lowpoly", "Moonrake Studios", "Pixel Foundry"},
			[]string{
				"the matchmaking service",
				"the player inventory",
				"the leaderboard",
				"the chat service",
				"the patch delivery",
				"the session store",
			},
			"players",
		},
		{
			"banking",
			[]string{"Copperfield Bank", "Harrow & Finch", "Linden Savings", "Unity Mutual"},
			[]string{
				"the account core",
				"the sanctions screening",
				"the mortgage workflow",
				"the card authorisation",
				"the statement archive",
				"the credit-decision service",
			},
			"branches",
		},
		{
			"warehouse automation",
			[]string{"Atlas Warehousing", "Ostrava Robotics", "Palletworks", "Gantry"},
			[]string{
				"the pick-route planner",
				"the conveyor control",
				"the stock ledger",
				"the robot fleet manager",
				"the labelling line",
				"the slotting optimiser",
			},
			"warehouses",
		},
		{
			"maps and routing",
			[]string{"Starling Maps", "Wayfare", "Contour Labs", "True North Routing"},
			[]string{
				"the routing engine",
				"the tile server",
				"the geocoder",
				"the traffic model",
				"the map editor",
				"the address matcher",
			},
			"delivery fleets",
		},
		{
			"insurance claims",
			[]string{"Kiln Insurance", "Evergreen Mutual", "Saltmarsh", "Parasol Cover"},
			[]string{
				"the claims intake",
				"the damage estimator",
				"the policy store",
				"the fraud queue",
				"the payout workflow",
				"the broker portal",
			},
			"brokers",
		},
		{
			"streaming video",
			[]string{"Parallax Media", "Nightowl Video", "Cinder", "Playhouse Digital"},
			[]string{
				"the transcoding pipeline",
				"the playback service",
				"the rights database",
				"the ad inserter",
				"the catalogue search",
				"the live ingest",
			},
			"broadcasters",
		},
		{
			"airline operations",
			[]string{"Cormorant Air Systems", "Contrail", "Skygate", "Windward Aviation Software"},
			[]string{
				"the crew scheduler",
				"the turnaround monitor",
				"the maintenance log",
				"the boarding service",
				"the delay predictor",
				"the baggage tracker",
			},
			"airlines",
		},
		{
			"road freight",
			[]string{"Overland Freight", "Polder Works", "Axle & Co", "Longhaul Digital"},
			[]string{
				"the load board",
				"the route optimiser",
				"the driver app",
				"the freight invoicing",
				"the dock-booking service",
				"the telematics gateway",
			},
			"hauliers",
		},
		{
			"industrial analytics",
			[]string{"Northlight Analytics", "Ferrum Insight", "Steamwork", "Measure & Mill"},
			[]string{
				"the sensor ingest",
				"the anomaly detector",
				"the maintenance planner",
				"the plant dashboard",
				"the quality report",
				"the energy monitor",
			},
			"plants",
		},
		{
			"retail planning",
			[]string{"Shelfwise", "Corner & Crate", "Basket Analytics", "Maple Retail Systems"},
			[]string{
				"the demand forecast",
				"the replenishment run",
				"the price engine",
				"the promotion planner",
				"the store app",
				"the loyalty ledger",
			},
			"shops",
		},
		{
			"public services",
			[]string{"Civic Works", "Openhall", "Borough Digital", "Plainform"},
			[]string{
				"the permit workflow",
				"the citizen account",
				"the form builder",
				"the records archive",
				"the appointment service",
				"the benefits calculator",
			},
			"municipalities",
		},
	}
}
