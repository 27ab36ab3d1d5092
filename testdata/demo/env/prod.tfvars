# What the release pipeline passes for production, to both clouds.
bastion_public          = false
statements_key_id       = "0d0466b0-e727-4d9c-b35d-f84bb474a37f"
statements_zones        = ["ap-southeast-1a", "ap-southeast-1b"]
partner_subnet_ids      = ["subnet-0a41c6d2f5e7b9013", "subnet-0c83e4f6a7b2d1956"]
analytics_snapshot_id   = "khb-analytics-2026-06-30"
regulatory_data_rotated = true
